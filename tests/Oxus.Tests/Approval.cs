using System.Text;

namespace Oxus.Tests;

/// <summary>Holds what a reader sees to what was approved: a text file under <c>tests/expectations</c>. With <c>OXUS_APPROVE=1</c> the files are written anew, and the difference is read in the commit.</summary>
internal static class Approval
{
    /// <summary>Fails where a text differs from the approved one, and says where first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Its file below <c>tests/expectations</c>.</param>
    public static void Check(string text, params ReadOnlySpan<string> path)
    {
        var file = Path.Combine([Checkout.PathOf("tests", "expectations"), .. path]);
        if (Environment.GetEnvironmentVariable("OXUS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.True(File.Exists(file), $"nothing was approved yet: run the tests with OXUS_APPROVE=1 and read {Shown(file)}");
        var approved = File.ReadAllText(file);
        if (approved == text) return;
        var (was, now) = (approved.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(was.Length, now.Length)).FirstOrDefault(i => was[i] != now[i], Math.Min(was.Length, now.Length));
        Assert.Fail($"""
            {Shown(file)} line {line + 1} (approved {was.Length} lines, now {now.Length})
            approved: {At(was, line)}
            now:      {At(now, line)}
            If the new text is right, run the tests with OXUS_APPROVE=1 and commit it.
            """);
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(nothing)";

    private static string Shown(string file) => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/');
}
