namespace Oxus.Domain.Actors;

/// <summary>A pair of states without direction; the first letter of the alphabet stands first.</summary>
public readonly record struct Dyad : IComparable<Dyad>
{
    /// <summary>The pair of two states, in either order.</summary>
    /// <exception cref="ArgumentException">Both are the same state.</exception>
    public Dyad(StateCode one, StateCode other)
    {
        if (one == other) throw new ArgumentException($"{one} makes no pair with itself", nameof(other));
        (First, Second) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
    }

    /// <summary>The state whose code comes first.</summary>
    public StateCode First { get; }

    /// <summary>The state whose code comes second.</summary>
    public StateCode Second { get; }

    /// <summary>Whether <paramref name="state"/> is one of the two.</summary>
    public bool Has(StateCode state) => First == state || Second == state;

    /// <summary>All pairs among <paramref name="states"/>, in the order of their codes.</summary>
    public static IEnumerable<Dyad> Among(IEnumerable<StateCode> states)
    {
        var sorted = states.Distinct().Order().ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++) yield return new Dyad(sorted[i], sorted[j]);
        }
    }

    /// <inheritdoc/>
    public int CompareTo(Dyad other) => First != other.First ? First.CompareTo(other.First) : Second.CompareTo(other.Second);

    /// <inheritdoc/>
    public override string ToString() => $"{First}-{Second}";
}
