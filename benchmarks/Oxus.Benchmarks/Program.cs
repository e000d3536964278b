using Oxus.Benchmarks;

if (args is ["false-positives", .. var options] && FalsePositiveTable.TryDraws(options, out var draws)) return FalsePositiveTable.Print(draws, Console.Out);

Console.Error.WriteLine("usage: dotnet run --project benchmarks/Oxus.Benchmarks -c Release -- false-positives [--draws N]");
return 2;
