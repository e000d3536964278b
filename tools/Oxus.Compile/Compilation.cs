namespace Oxus.Compile;

/// <summary>One file of ours that is compiled from published sources: where it stands, and how its text follows from them.</summary>
/// <param name="Path">The file, relative to the repository.</param>
/// <param name="Text">The whole text of the file, from the folder that holds the published sources.</param>
public sealed record Compilation(string Path, Func<SourceFolder, string> Text);
