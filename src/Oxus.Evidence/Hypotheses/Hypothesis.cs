using Oxus.Domain;
using Oxus.Domain.Record;

namespace Oxus.Evidence.Hypotheses;

/// <summary>A statement put down before it is tested, with what would refute it.</summary>
/// <param name="Code">Its number: <c>H1</c>; rivals are <c>X1</c> and so on.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Claims">The claims it puts to the test.</param>
/// <param name="Outcome">The outcome it speaks of, by code.</param>
/// <param name="KeyTerm">The term of the model that carries it: <c>sum</c>, <c>minimum</c> or <c>difference</c> of the two states' exposure; for a rival, the code of its control.</param>
/// <param name="Sign">The sign it predicts: +1, −1, or 0 where either would do.</param>
/// <param name="RefutedIf">What would refute it.</param>
/// <param name="IsRival">Whether it is a rival explanation that must stand in the same model.</param>
public sealed record Hypothesis(
    string Code,
    Names Statement,
    IReadOnlyList<string> Claims,
    string Outcome,
    string KeyTerm,
    int Sign,
    Names RefutedIf,
    bool IsRival);

/// <summary>A change to a registered plan, kept beside it.</summary>
/// <param name="Date">When.</param>
/// <param name="Change">What was changed.</param>
/// <param name="Why">Why.</param>
/// <param name="AfterResults">Whether results had been seen.</param>
public sealed record Amendment(string Date, Names Change, Names Why, bool AfterResults);

/// <summary>The plan of a test as it stood before estimation.</summary>
/// <param name="Date">When it was put down.</param>
/// <param name="Sha256">Hash of the plan's text without this line and the amendments.</param>
/// <param name="Plan">The design.</param>
/// <param name="Hypotheses">The hypotheses and their rivals.</param>
/// <param name="IsIntact">Whether the hash of the plan as it stands is the one registered.</param>
/// <param name="Row">Where the plan stands.</param>
/// <param name="Amendments">What was changed later, and why.</param>
public sealed record Registration(
    string Date,
    string Sha256,
    TestPlan Plan,
    IReadOnlyList<Hypothesis> Hypotheses,
    bool IsIntact,
    RowRef Row,
    IReadOnlyList<Amendment> Amendments);
