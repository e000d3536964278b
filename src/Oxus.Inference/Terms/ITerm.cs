using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>A variable of the test. Adding one takes a file, a line in the catalogue and a test.</summary>
public interface ITerm
{
    /// <summary>The code by which plans name it.</summary>
    string Code { get; }

    /// <summary>The unit of its values.</summary>
    string Unit { get; }

    /// <summary>What it is, by a formula in words.</summary>
    string Definition { get; }
}

/// <summary>A variable about a state in a year.</summary>
public interface IStateTerm : ITerm
{
    /// <summary>Its value for a state in a year.</summary>
    Cell Of(TermInput input, StateCode state, int year);
}

/// <summary>A variable about a pair of states in a year.</summary>
public interface IPairTerm : ITerm
{
    /// <summary>Its value for a pair in a year.</summary>
    Cell Of(TermInput input, Dyad pair, int year);
}

/// <summary>What an outcome is a measure of. A specification curve stays within one concept.</summary>
public enum Concept
{
    /// <summary>How much two states cooperate on the issue.</summary>
    Cooperation,

    /// <summary>In which form they cooperate: many together, or two by two.</summary>
    Form,

    /// <summary>Something that the exposure should have nothing to do with.</summary>
    Unrelated,
}

/// <summary>A variable that can be an outcome.</summary>
public interface IOutcome : IPairTerm
{
    /// <summary>What it measures.</summary>
    Concept Concept { get; }
}

/// <summary>A grouping of states within which a permutation may move them.</summary>
public interface IStrata
{
    /// <summary>The code by which plans name it.</summary>
    string Code { get; }

    /// <summary>The stratum of a state.</summary>
    int Of(TermInput input, StateCode state);
}
