using Oxus.Domain;
using Oxus.Reports.Charts;

namespace Oxus.Tests.Reports.Charts;

/// <summary>What a reader sees of a chart stays what was approved.</summary>
public class ChartApprovalTests
{
    public static TheoryData<string> Small => ["dots-ranks", "timeline-memberships", "matrix-agreement", "network-2022", "bars-claims"];

    [Theory]
    [MemberData(nameof(Small))]
    public void The_drawing_in_English_is_the_approved_one(string code) => Approve(code, Language.English);

    [Theory]
    [MemberData(nameof(Small))]
    public void The_drawing_in_Persian_is_the_approved_one(string code) => Approve(code, Language.Persian);

    [Theory]
    [InlineData("dots-ranks")]
    [InlineData("timeline-memberships")]
    public void The_twin_is_the_approved_one(string code) => Approval.Check(ChartJson.Write(SampleCharts.Of(code)), "charts", $"{code}.json");

    // With title, caption and source, as the files of a run have them; the fonts would hide the rest.
    private static void Approve(string code, Language language) => Approval.Check(
        SvgRendering.Render(SampleCharts.Of(code), language, new SvgSettings { IsFramed = true }),
        "charts",
        $"{code}.{(language == Language.Persian ? "fa" : "en")}.svg");
}
