namespace Oxus.Records.Tables;

/// <summary>A row cannot be understood. It never leaves the reading of its table, which turns it into a rejection and reads on.</summary>
/// <param name="column">The column.</param>
/// <param name="found">What stood there.</param>
/// <param name="expected">What was expected.</param>
internal sealed class RowRefusedException(string column, string found, string expected) : Exception
{
    /// <summary>The column; empty where the whole row is meant.</summary>
    public string Column { get; } = column;

    /// <summary>What stood there.</summary>
    public string Found { get; } = found;

    /// <summary>What was expected.</summary>
    public string Expected { get; } = expected;
}
