using Oxus.Runs;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>One run of the real study, made once for all tests that look at its results.</summary>
public sealed class CentralAsiaRun : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public CentralAsiaRun() => Run = OpenAt("first").Run(new RunOptions());

    public StudyRun Run { get; }

    public string Folder => _home.PathOf("first");

    public Study OpenAt(string folder) => Study.Find(Checkout.Root, "central-asia", TimeProvider.System, _home.PathOf("central-asia.duckdb"), _home.PathOf(folder));

    public void Dispose() => _home.Dispose();
}

/// <summary>Tests that share the run of the real study.</summary>
[CollectionDefinition(Name)]
public sealed class CentralAsiaResults : ICollectionFixture<CentralAsiaRun>
{
    public const string Name = "results of the study of Central Asia";
}
