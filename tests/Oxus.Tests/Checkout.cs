namespace Oxus.Tests;

/// <summary>Where this checkout stands, for tests that read its files, and the reference data that may lie beside it.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <summary>The folder of reference data beside the checkout, or null where it is not there.</summary>
    public static string? Shared { get; } = Directory.Exists(Path.Combine(Root, "..", "shared", "data"))
        ? Path.GetFullPath(Path.Combine(Root, "..", "shared"))
        : null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    // Paths of sources are made the same on every machine, so the place of the program tells.
    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Oxus.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the tests do not stand in a checkout of Oxus");
    }
}
