using System.Security.Cryptography;
using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Definitions;

/// <summary>Data sets are the ones that our tables were compiled from, byte for byte, and series rest on them.</summary>
public class SourcesTests
{
    private static readonly IReadOnlyList<YamlMappingNode> Sources = DefinitionFile.Entries("sources.yaml", "sources");

    private static readonly IReadOnlyList<YamlMappingNode> Series = DefinitionFile.Entries("series.yaml", "series");

    [Fact]
    public void Every_file_is_the_copy_that_is_held()
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip("the reference data beside the checkout are absent: the hashes cannot be compared with them");
            return;
        }

        var held = new[] { "data", Path.Combine("reference", "codes") }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(shared, folder), "*", SearchOption.AllDirectories)).ToLookup(f => Path.GetFileName(f), StringComparer.Ordinal);
        var files = Sources.SelectMany(s => DefinitionFile.List(s, "files")).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(
            DefinitionFile.Text(file, "sha256"), held[DefinitionFile.Text(file, "name")].Select(path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))))));
    }

    [Fact]
    public void Every_series_rests_on_a_source_of_ours_and_on_years_that_it_covers() => Assert.All(
        Series.SelectMany(s => DefinitionFile.List(s, "coverage").Select(c => (Series: s, Coverage: c))),
        pair =>
        {
            var source = Sources.Single(s => DefinitionFile.Text(s, "code") == DefinitionFile.Text(pair.Coverage, "source"));
            Assert.True(Oxus.Domain.Time.Years.TryParse(DefinitionFile.Text(pair.Coverage, "years"), out var years), DefinitionFile.Text(pair.Series, "code"));
            if (Oxus.Domain.Time.Years.TryParse(DefinitionFile.Text(source, "covers"), out var covers))
                Assert.True(covers.From <= years.From && years.To <= covers.To, DefinitionFile.Text(pair.Series, "code"));
        });

    // Only the count of deaths lists every case in the copies held; the others may have missed some.
    [Fact]
    public void Silence_means_none_for_deaths_in_conflict_alone() => Assert.Equal(
        ["conflict-deaths"], Series.Where(s => DefinitionFile.List(s, "coverage").Any(c => DefinitionFile.Text(c, "absent") == "zero")).Select(s => DefinitionFile.Text(s, "code")));

    // Their producer says so of the copy that the counts are compiled from.
    [Fact]
    public void Syria_is_left_out_of_deaths_in_conflict()
    {
        var coverage = Assert.Single(DefinitionFile.List(Series.Single(s => DefinitionFile.Text(s, "code") == "conflict-deaths"), "coverage"));
        Assert.Equal(["SYR"], ((YamlSequenceNode)coverage["except"]).Select(s => ((YamlScalarNode)s).Value));
    }

    [Theory]
    [InlineData("1997")]
    [InlineData("1999")]
    [InlineData("2001")]
    public void A_year_that_the_World_Bank_skipped_is_not_covered(string year) => Assert.DoesNotContain(
        Series.Where(s => DefinitionFile.Text(s, "code") == "corruption-control").SelectMany(s => DefinitionFile.List(s, "coverage")),
        c => Oxus.Domain.Time.Years.TryParse(DefinitionFile.Text(c, "years"), out var years) && Oxus.Domain.Time.Years.TryParse(year, out var skipped) && years.Has(skipped.From));

    [Fact]
    public void Two_sets_of_the_Uppsala_programme_are_one_witness() => Assert.Equal(
        ["owid-ucdp-2019", "ucdp-acd-25.1"], Sources.Where(s => DefinitionFile.Text(s, "origin") == "ucdp").Select(s => DefinitionFile.Text(s, "code")).Order(StringComparer.Ordinal));
}
