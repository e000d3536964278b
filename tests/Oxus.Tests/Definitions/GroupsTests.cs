using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Definitions;

/// <summary>Groups stand under neutral labels; what others call them, and who listed them, is said as theirs.</summary>
public class GroupsTests
{
    private static readonly IReadOnlyList<YamlMappingNode> Groups = DefinitionFile.Entries("groups.yaml", "groups");

    [Fact]
    public void No_label_of_ours_passes_judgement() => Assert.All(Groups, g => Assert.All(
        new[] { DefinitionFile.Text(g, "kind"), DefinitionFile.Text(g["names"], "en"), DefinitionFile.Text(g["names"], "fa"), DefinitionFile.Text(g["names"], "ru") },
        label => Assert.DoesNotMatch("(?i)terror|extrem|bandit|تروریس|افراط|террор|экстрем", label)));

    [Fact]
    public void Every_designation_names_its_body_and_a_known_source()
    {
        var sources = DefinitionFile.Entries("sources.yaml", "sources").Select(s => DefinitionFile.Text(s, "code")).ToHashSet(StringComparer.Ordinal);
        Assert.All(Groups.SelectMany(g => DefinitionFile.List(g, "designations")), d =>
        {
            Assert.NotEmpty(DefinitionFile.Text(d, "by"));
            Assert.Contains(DefinitionFile.Text(d, "source"), sources);
        });
    }

    [Fact]
    public void Every_designation_has_the_day_that_its_source_states() => Assert.All(
        Groups.SelectMany(g => DefinitionFile.List(g, "designations")), d => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", DefinitionFile.Text(d, "from")));

    [Fact]
    public void Designations_of_a_group_stand_in_the_order_of_their_days() => Assert.All(Groups, g =>
    {
        var days = DefinitionFile.List(g, "designations").Select(d => DefinitionFile.Text(d, "from")).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
    });

    [Fact]
    public void A_page_on_a_designation_is_cited_and_can_be_found()
    {
        var cited = Groups.SelectMany(g => DefinitionFile.List(g, "designations")).Select(d => DefinitionFile.Text(d, "source")).ToHashSet(StringComparer.Ordinal);
        var pages = DefinitionFile.Entries("sources.yaml", "sources").Where(s => Regex.IsMatch(DefinitionFile.Text(s, "code"), "^(kz|ru|tj|un-1267|us)-")).ToList();
        Assert.Equal(cited.Order(StringComparer.Ordinal), pages.Select(s => DefinitionFile.Text(s, "code")).Order(StringComparer.Ordinal));
        Assert.All(pages, s => Assert.StartsWith("http", DefinitionFile.Text(s, "url")));
    }

    [Theory]
    [InlineData("imu", "359")]
    [InlineData("islamic-state", "234")]
    [InlineData("uto", "345")]
    [InlineData("taliban", "303")]
    public void A_group_has_the_number_that_UCDP_gives_it(string group, string number) => Assert.Equal(
        number, DefinitionFile.Text(DefinitionFile.List(Groups.Single(g => DefinitionFile.Text(g, "code") == group), "codes").Single(c => DefinitionFile.Text(c, "system") == "ucdp"), "code"));

    [Theory]
    [InlineData("ИДУ", "imu")]
    [InlineData("داعش", "islamic-state")]
    [InlineData("Солдаты Халифата", "jund-al-khilafah")]
    [InlineData("Ҳаракати исломии Ӯзбекистон", "imu")]
    public void A_name_in_any_script_leads_to_one_group(string name, string group) => Assert.Equal(
        [group], Groups.Where(g => DefinitionFile.List(g, "aliases").Any(a => DefinitionFile.Text(a, "text") == name)).Select(g => DefinitionFile.Text(g, "code")));

    [Fact]
    public void No_name_belongs_to_two_groups()
    {
        var names = Groups.SelectMany(g => DefinitionFile.List(g, "aliases").Select(a => DefinitionFile.Text(a, "text"))
            .Concat(((YamlMappingNode)g["names"]).Children.Values.Select(n => ((YamlScalarNode)n).Value!)).Distinct(StringComparer.Ordinal).Select(name => (name, Group: DefinitionFile.Text(g, "code"))));
        Assert.DoesNotContain(names.GroupBy(n => n.name, StringComparer.Ordinal), same => same.Count() > 1);
    }
}
