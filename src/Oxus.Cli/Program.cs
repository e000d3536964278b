using Oxus.Cli;
using Spectre.Console;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
Console.OutputEncoding = System.Text.Encoding.UTF8;
return await new Terminal(AnsiConsole.Console, Console.Error, TimeProvider.System, Environment.GetEnvironmentVariable("OXUS_ROOT") ?? Environment.CurrentDirectory)
    .Run(args, stop.Token);
