using System.Text.RegularExpressions;
using Oxus.Evidence.Findings;
using Oxus.Measures;

namespace Oxus.Tests.Measures;

/// <summary>What a measure owes the house: a place in the catalogue, an entry that can be recomputed from, and a work that stands in the literature.</summary>
public partial class CatalogueTests
{
    private static readonly HashSet<string> Literature =
        [.. Key().Matches(File.ReadAllText(Checkout.PathOf("definitions", "literature.yaml"))).Select(m => m.Groups["key"].Value)];

    public static TheoryData<string> Keys => [.. Catalogue.Entries.Select(e => e.Key)];

    [Fact]
    public void Every_measure_stands_in_the_catalogue() => Assert.Equal(
        typeof(IMeasure).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IMeasure))).Select(t => t.FullName!).Order(StringComparer.Ordinal),
        Catalogue.All.Select(m => m.GetType().FullName!).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_entries_bear_the_same_key() => Assert.Equal(Catalogue.Entries.Count(), Catalogue.Entries.Select(e => e.Key).Distinct().Count());

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_entry_cites_a_work_of_the_literature(string key) => Assert.Contains(EntryOf(key).Cite, Literature);

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_entry_says_what_it_is_in_which_unit_and_range_and_when_it_is_undefined(string key)
    {
        var entry = EntryOf(key);
        Assert.All([entry.Title, entry.Unit, entry.Range, entry.Definition, entry.Edge], Assert.NotEmpty);
        Assert.True(entry.Registry is null || RegistryNumber().IsMatch(entry.Registry), entry.Registry);
        Assert.True(entry.Version >= 1);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_found_and_stands_in_the_list_of_keys(string key)
    {
        Assert.NotNull(Catalogue.Find(key));
        Assert.Matches($@"`{Regex.Escape(key)}[:`]", File.ReadAllText(Checkout.PathOf("docs", "findings.md")));
    }

    [Fact]
    public void An_unknown_key_is_not_found() => Assert.Null(Catalogue.Find("no-such-measure"));

    private static CodebookEntry EntryOf(string key) => Catalogue.Entries.Single(e => e.Key == key);

    [GeneratedRegex(@"\bkey: (?<key>[a-z0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^m(0[1-9]|1[0-8])$", RegexOptions.ExplicitCapture)]
    private static partial Regex RegistryNumber();
}
