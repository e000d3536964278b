using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Measures.Recorded;
using Oxus.Numerics;

namespace Oxus.Tests.Measures;

public class AskedMeasureTests
{
    private static Sketch Two => new Sketch("AAA", "BBB").Records("grain", 2000, 2009).Value("grain", "AAA", 2000, 4);

    [Fact]
    public void A_study_without_claims_is_asked_nothing() =>
        Assert.Empty(new RecordedValue().Of(Two.Study(2000, 2009), new LocalReplicator(1), CancellationToken.None));

    [Fact]
    public void A_key_asked_twice_is_answered_once() =>
        Assert.Single(Asking.All(Two.Study(2000, 2009), new RecordedValue(), "recorded:AAA:2000:grain", "recorded:AAA:2000:grain"));

    [Fact]
    public void Keys_of_other_measures_are_left_to_them() =>
        Assert.Empty(Asking.All(Two.Study(2000, 2009), new RecordedValue(), "trend:AAA:2000-2009:grain", "recorded-otherwise:AAA:2000:grain"));

    [Fact]
    public void A_placebo_is_asked_for_like_evidence()
    {
        var test = new ClaimTest("effect:H1:2000-2009", Relation.Positive, [], null, ["recorded:AAA:2000:grain"], null);
        var claim = new Claim("C001", ClaimKind.Testable, new Names("?"), new Passage("paper", 1, 0, 1), [], [], "", "", [], [], "", [test], null);
        var found = new RecordedValue().Of(Two.Study(2000, 2009) with { Claims = [claim] }, new LocalReplicator(1), CancellationToken.None);
        Assert.Equal(4, Assert.Single(found).Value);
    }

    [Theory]
    [InlineData("recorded:AAA:2000:wheat", "no-such-series")]
    [InlineData("recorded:AAA:2000", "no-such-series")]
    [InlineData("recorded:BBB:2000:grain", "not-recorded")]
    [InlineData("recorded:AAA:2015:grain", "not-covered")]
    public void What_cannot_be_answered_is_undefined_with_its_reason(string key, string reason) =>
        Assert.Equal(reason, Two.Study(2000, 2009).Ask(new RecordedValue(), key).Undefined!.Code);
}
