namespace Oxus.Tests;

/// <summary>Texts that a person has read and approved. They stand in <c>tests/expectations</c>; run the tests with <c>OXUS_APPROVE=1</c> to write them anew, and read the difference before committing it.</summary>
internal static class Approved
{
    /// <summary>Holds a text to the one approved under its name.</summary>
    public static void Text(string name, string text)
    {
        var path = Checkout.PathOf("tests", "expectations", $"{name}.txt");
        var written = text.EndsWith('\n') ? text : text + "\n";
        if (Environment.GetEnvironmentVariable("OXUS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
        }

        Assert.True(File.Exists(path), $"nothing is approved under {name}; read it, and run with OXUS_APPROVE=1");
        Assert.Equal(File.ReadAllText(path), written);
    }
}
