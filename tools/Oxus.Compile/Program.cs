using System.Text;
using Oxus.Compile;

// Compiles our tables from published sources, or checks that they agree with them.
//   dotnet run --project tools/Oxus.Compile -- --from <folder of sources> [--to <repository>] [--check] [--only <part of a path>]
var from = Option("--from");
var to = Option("--to") ?? ".";
var only = Option("--only") ?? "";
var check = args.Contains("--check");
if (from is null)
{
    Console.Error.WriteLine("usage: --from <folder of sources> [--to <repository>] [--check] [--only <part of a path>]");
    return 2;
}

var sources = new SourceFolder(from);
var different = 0;
foreach (var compilation in Catalogue.All.Where(c => c.Path.Contains(only, StringComparison.Ordinal)))
{
    var text = compilation.Text(sources);
    var path = Path.Combine(to, compilation.Path);
    if (check)
    {
        var same = File.Exists(path) && File.ReadAllText(path) == text;
        if (!same) different++;
        Console.WriteLine($"{(same ? "agrees  " : "DIFFERS ")} {compilation.Path}");
        continue;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine($"compiled {compilation.Path}");
}

return different == 0 ? 0 : 1;

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
