using System.Globalization;
using System.Text.RegularExpressions;
using Oxus.Domain.Time;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>The tables of the record are what docs/formats.md says. Nothing here needs the published sources.</summary>
public partial class RecordTablesTests
{
    private const int LargestFile = 1_000_000;

    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["indicators"] = "series,subject,year,value,low,high,partial,source,locator",
        ["treaties"] = "treaty,bilateral,member,from,to,defence,offence,neutrality,non-aggression,consultation,source,locator",
        ["ties"] = "kind,first,second,from,to,source,locator",
        ["events"] = "kind,code,years,side_a,side_b,intensity,deaths_low,deaths_high,source,locator",
        ["memberships"] = "organisation,state,status,years,source,locator",
        ["votes"] = "first,second,year,yy,ya,yn,ay,aa,an,ny,na,nn,source,locator",
        ["linkages"] = "group,state,years,level,confidence,source,locator",
    };

    // What makes a row one of a kind.
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["indicators"] = ["series", "subject", "year", "source"],
        ["treaties"] = ["treaty", "member", "from", "to"],
        ["ties"] = ["kind", "first", "second", "from"],
        ["events"] = ["code", "years", "side_a", "side_b"],
        ["memberships"] = ["organisation", "state", "years"],
        ["votes"] = ["first", "second", "year"],
        ["linkages"] = ["group", "state", "years", "source"],
    };

    private static readonly string[] States =
        ["AFG", "ARM", "AZE", "BLR", "CHN", "DEU", "FRA", "GBR", "GEO", "IND", "IRN", "KAZ", "KGZ", "MNG", "PAK", "RUS", "TJK", "TKM", "TUR", "UKR", "USA", "UZB"];

    private static readonly string[] StateColumns = ["state", "member", "first", "second"];

    public static TheoryData<string, string> Tables
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (table, kind) in RecordFile.Listed) data.Add(table, kind);
            return data;
        }
    }

    public static TheoryData<string> TableNames => [.. RecordFile.Listed.Select(l => l.Table)];

    public static TheoryData<string> IndicatorTables => [.. RecordFile.Listed.Where(l => l.Kind == "indicators").Select(l => l.Table)];

    [Fact]
    public void The_study_lists_every_table_once() => Assert.Equal(
        Directory.GetFiles(Path.Combine(RecordFile.Folder, "record")).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal),
        RecordFile.Listed.Select(l => l.Table).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_the_columns_of_its_kind(string table, string kind)
    {
        Assert.Equal(Headers[kind], RecordFile.HeaderOf(table));
        var columns = Headers[kind].Split(',').Length;
        Assert.All(File.ReadLines(RecordFile.PathOf(table)), line => Assert.Equal(columns, RecordFile.Fields(line).Count));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_small_ends_its_lines_with_a_line_feed_and_stands_in_the_order_of_its_columns(string table, string kind)
    {
        var text = File.ReadAllText(RecordFile.PathOf(table));
        Assert.InRange(text.Length, 1, LargestFile);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var rows = RecordFile.Rows(table).Select(r => Headers[kind].Split(',').Select(c => r[c]).ToArray()).ToList();
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(
            pair.First.Zip(pair.Second, string.CompareOrdinal).FirstOrDefault(order => order != 0) < 0, $"{string.Join(',', pair.First)} stands before {string.Join(',', pair.Second)}"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_row_stands_twice(string table, string kind)
    {
        var repeated = RecordFile.Rows(table).GroupBy(r => string.Join(' ', Keys[kind].Select(k => r[k])), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(repeated);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_lies_in_the_years_of_the_study(string table, string kind)
    {
        var column = kind is "indicators" or "votes" ? "year" : kind is "treaties" or "ties" ? null : "years";
        if (column is null)
        {
            Assert.All(RecordFile.Rows(table), r => Assert.True(new Spell(Date(r["from"]), Date(r["to"])) is { IsBackwards: false } && (Date(r["to"]) is not { } to || to.Year >= 1991), r["locator"]));
            return;
        }

        Assert.All(RecordFile.Rows(table).Where(r => r[column].Length > 0), r => Assert.True(Years.TryParse(r[column], out var years) && years.From >= 1991 && years.To <= 2024, r[column]));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_is_about_states_of_the_record_or_regions_of_the_study(string table, string kind)
    {
        var rows = RecordFile.Rows(table);
        if (kind != "indicators")
        {
            Assert.All(rows, r => Assert.All(StateColumns.Where(r.ContainsKey), c => Assert.Contains(r[c], States)));
            return;
        }

        // One published figure is about a producer outside the record.
        var allowed = States.Append("MMR").Concat(Region().Matches(RecordFile.Study).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.All(rows, r => Assert.True(allowed.Contains(r["subject"]) || IsPair(r["subject"]), r["subject"]));
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void Every_row_names_a_known_source_and_a_place_in_it(string table)
    {
        var known = KnownIn("sources.yaml");
        Assert.All(RecordFile.Rows(table), r =>
        {
            Assert.NotEmpty(r["locator"]);
            Assert.True(known(r["source"]), r["source"]);
        });
    }

    [Theory]
    [MemberData(nameof(IndicatorTables))]
    public void Every_series_is_declared(string table)
    {
        var known = KnownIn("series.yaml");
        Assert.All(RecordFile.Rows(table).Select(r => r["series"]).Distinct(StringComparer.Ordinal), series => Assert.True(known(series), series));
    }

    [Fact]
    public void Every_group_on_a_side_or_linked_to_drugs_is_one_that_the_definitions_name()
    {
        var known = KnownIn("groups.yaml");
        var onSides = RecordFile.Rows("events").SelectMany(e => $"{e["side_a"]} {e["side_b"]}".Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(a => char.IsAsciiLetterLower(a[0]));
        var groups = onSides.Concat(RecordFile.Rows("linkages").Select(l => l["group"])).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("imu", groups);
        Assert.All(groups, group => Assert.True(known(group), group));
    }

    [Fact]
    public void Every_page_listed_as_a_source_gives_a_figure_or_a_coding() => Assert.Equal(
        RecordFile.CodesIn("studies", "central-asia", "sources.yaml").Order(StringComparer.Ordinal),
        new[] { "figures", "figures-literature", "linkages" }.SelectMany(RecordFile.Rows).Select(r => r["source"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_single_figure_lies_in_the_years_its_series_declares_for_its_source()
    {
        var declared = DeclaredCoverages();
        Assert.All(new[] { "figures", "figures-literature" }.SelectMany(RecordFile.Rows), r => Assert.Contains(
            declared, d => d.Series == r["series"] && d.Source == r["source"] && d.Years.Has(int.Parse(r["year"], CultureInfo.InvariantCulture))));
    }

    [Theory]
    [MemberData(nameof(IndicatorTables))]
    public void Values_lie_within_their_ranges(string table) =>
        Assert.All(RecordFile.Rows(table), r =>
        {
            var (value, low, high) = (Number(r["value"]), Number(r["low"]), Number(r["high"]));
            Assert.True(value is not null || (low is not null && high is not null), $"{r["locator"]} gives neither a value nor a range");
            Assert.False(low > (value ?? high) || high < (value ?? low), $"{r["locator"]}: {r["low"]} {r["value"]} {r["high"]}");
        });

    // The study's own definitions, then those that all studies share.
    private static Func<string, bool> KnownIn(string file)
    {
        var ours = RecordFile.CodesIn("studies", "central-asia", file);
        var shared = RecordFile.CodesIn("definitions", file);
        return code => ours.Contains(code) || shared.Contains(code) || !File.Exists(Checkout.PathOf("definitions", file));
    }

    private static List<(string Series, string Source, Years Years)> DeclaredCoverages()
    {
        var found = new List<(string, string, Years)>();
        var series = "";
        foreach (var line in File.ReadLines(Path.Combine(RecordFile.Folder, "series.yaml")))
        {
            if (line.StartsWith("  - code: ", StringComparison.Ordinal)) series = line["  - code: ".Length..];
            if (DeclaredYears().Match(line) is { Success: true } match && Years.TryParse(match.Groups[2].Value, out var years)) found.Add((series, match.Groups[1].Value, years));
        }

        return found;
    }

    private static bool IsPair(string subject) => subject.Split('-') is [var one, var other] && States.Contains(one) && States.Contains(other) && string.CompareOrdinal(one, other) < 0;

    private static PartialDate? Date(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^  - \{code: ([A-Z-]+),", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"\{source: ([^,]+), years: ""?([0-9-]+)")]
    private static partial Regex DeclaredYears();
}
