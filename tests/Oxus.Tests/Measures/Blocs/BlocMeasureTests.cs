using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Measures.Blocs;

namespace Oxus.Tests.Measures.Blocs;

public class BlocMeasureTests
{
    private static Sketch Four => new Sketch("AAA", "BBB", "CCC", "DDD").Lists("treaties", 1990, 2000).Records("cinc", 1990, 2000).Holds(1995, 3, 2, 4, 1);

    [Fact]
    public void Two_pairs_of_allies_face_one_another()
    {
        var found = new BlocPolarisation().Of(Four.Tied(TieKinds.Defence, "AAA", "BBB").Tied(TieKinds.Consultation, "CCC", "DDD").In(1995)).ToDictionary(f => f.Key.Variant ?? "npi");
        Assert.Equal(1, found["gpol"].Value!.Value, 12);
        Assert.Equal(1.0 / 3, found["cmoi"].Value!.Value, 12);
        Assert.Equal(2.0 / 3, found["npi"].Value!.Value, 12);
        Assert.Equal(3, found["npi"].Reads.RowCount);
    }

    [Fact]
    public void A_promise_not_to_attack_makes_no_bloc() =>
        Assert.All(new BlocPolarisation().Of(Four.Tied(TieKinds.NonAggression, "AAA", "BBB").In(1995)), f => Assert.Equal("no-pacts", f.Undefined!.Code));

    [Fact]
    public void Years_without_a_list_of_treaties_are_not_covered() =>
        Assert.All(new BlocPolarisation().Of(Four.Tied(TieKinds.Defence, "AAA", "BBB").In(2001)), f => Assert.Equal(MissingKind.NotCovered, f.Undefined!.Kind));

    [Fact]
    public void A_list_of_treaties_that_does_not_claim_to_be_complete_leaves_blocs_unknown() => Assert.All(
        new BlocPolarisation().Of(new Sketch("AAA", "BBB").Records("treaties", 1990, 2000).Tied(TieKinds.Defence, "AAA", "BBB").In(1995)), f => Assert.Equal("not-listed", f.Undefined!.Code));

    [Fact]
    public void Blocs_of_one_half_each_are_wholly_bipolar()
    {
        var finding = new BlocShares().Of(Four.Tied(TieKinds.Defence, "AAA", "BBB").Tied(TieKinds.Defence, "CCC", "DDD").In(1995)).Single();
        Assert.Equal(1, finding.Value!.Value, 12);
        Assert.Equal(7, finding.Reads.RowCount);
    }

    [Fact]
    public void A_member_without_pacts_is_a_bloc_of_its_own()
    {
        // Blocs .9 and .1 of ten.
        var finding = new BlocShares().Of(Four.Tied(TieKinds.Defence, "AAA", "BBB").Tied(TieKinds.Offence, "BBB", "CCC").In(1995)).Single();
        Assert.Equal(4 * (.81 * .1 + .01 * .9), finding.Value!.Value, 12);
    }

    [Fact]
    public void Without_capabilities_blocs_have_no_shares() =>
        Assert.Equal("cinc", new BlocShares().Of(new Sketch("AAA", "BBB").Lists("treaties", 1990, 2000).In(1995)).Single().Undefined!.Arguments[0]);
}
