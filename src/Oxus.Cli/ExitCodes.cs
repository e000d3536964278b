namespace Oxus.Cli;

/// <summary>What the program's exit codes mean (docs/guide.md).</summary>
public static class ExitCodes
{
    /// <summary>What was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Something happened that Oxus did not foresee: please report it.</summary>
    public const int Unforeseen = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file of the study or a definition is wrong.</summary>
    public const int WrongInput = 3;

    /// <summary>A file or folder could not be read or written.</summary>
    public const int Files = 4;

    /// <summary>The start script found no SDK, or the build failed.</summary>
    public const int Prerequisites = 5;

    /// <summary>What was asked for does not exist: a finding, a claim, a measure.</summary>
    public const int NotFound = 6;

    /// <summary>The user stopped the program.</summary>
    public const int Stopped = 130;
}
