using FsCheck;
using FsCheck.Xunit;
using Oxus.Measures.ComplexType;
using static Oxus.Measures.ComplexType.ComplexKind;

namespace Oxus.Tests.Measures.ComplexType;

public class TypeRuleTests
{
    [Theory]
    [InlineData(true, false, null, null, ConflictFormation)]
    [InlineData(true, false, .9, 0, ConflictFormation)]
    [InlineData(false, false, -.01, 0, ConflictFormation)]
    [InlineData(false, false, 0.0, 0, SecurityRegime)]
    [InlineData(false, true, .34, 0, SecurityRegime)]
    [InlineData(false, true, .35, 1, SecurityRegime)]
    [InlineData(false, true, .35, null, SecurityRegime)]
    [InlineData(false, false, .35, 0, SecurityRegime)]
    [InlineData(false, true, null, 0, SecurityRegime)]
    [InlineData(false, true, .35, 0, SecurityCommunity)]
    public void The_rule_of_2_8_decides_a_year(bool clash, bool peace, double? affinity, int? disputes, ComplexKind expected) =>
        Assert.Equal(expected, TypeRule.Of(new TypeConditions(clash, peace, affinity, disputes)));

    // F formation, R regime, C community; the type at the end of the run.
    [Theory]
    [InlineData("R", SecurityRegime)]
    [InlineData("RF", ConflictFormation)]
    [InlineData("CCCCF", ConflictFormation)]
    [InlineData("FR", ConflictFormation)]
    [InlineData("FRR", ConflictFormation)]
    [InlineData("FRRR", SecurityRegime)]
    [InlineData("FRFRR", ConflictFormation)]
    [InlineData("FCRC", SecurityRegime)]
    [InlineData("FCCC", SecurityCommunity)]
    public void Worse_counts_at_once_and_better_after_three_years(string years, ComplexKind expected) =>
        Assert.Equal(expected, TypeRule.AtEndOf([.. years.Select(y => y switch { 'F' => ConflictFormation, 'R' => SecurityRegime, _ => SecurityCommunity })]));

    [Fact]
    public void A_type_needs_a_year() => Assert.Throws<ArgumentException>(() => TypeRule.AtEndOf([]));

    [Property(Replay = "12345,67891")]
    public bool A_complex_is_never_better_than_its_last_year(NonEmptyArray<byte> years)
    {
        ComplexKind[] yearly = [.. years.Get.Select(y => (ComplexKind)(y % 3))];
        return TypeRule.AtEndOf(yearly) <= yearly[^1];
    }
}
