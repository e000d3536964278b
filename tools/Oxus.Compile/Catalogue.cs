namespace Oxus.Compile;

/// <summary>Every file of ours that is compiled from published sources.</summary>
public static class Catalogue
{
    /// <summary>The compilations, in the order they are made.</summary>
    public static IReadOnlyList<Compilation> All { get; } =
    [
    ];
}
