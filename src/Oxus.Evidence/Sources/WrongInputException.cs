namespace Oxus.Evidence.Sources;

/// <summary>A file that cannot be used as it stands: each problem names the file, the line, what was found and what was expected.</summary>
public sealed class WrongInputException : Exception
{
    /// <summary>Stops with every problem that was found.</summary>
    public WrongInputException(IReadOnlyList<Rejection> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Stops with one problem.</summary>
    public WrongInputException(string file, int line, string column, string found, string expected)
        : this([new Rejection(file, line, column, found, expected)])
    {
    }

    /// <summary>The problems, in the order of files and lines.</summary>
    public IReadOnlyList<Rejection> Problems { get; }
}
