using Oxus.Numerics;

namespace Oxus.Tests.Numerics;

public class ReplicationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_workers_changes_no_result(int workers)
    {
        var alone = new LocalReplicator(1).Run(200, seed: 42, (stream, _) => stream.NextDouble());
        var together = new LocalReplicator(workers).Run(200, seed: 42, (stream, _) => stream.NextDouble());
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Another_seed_gives_other_numbers() => Assert.NotEqual(
        new LocalReplicator().Run(3, seed: 1, (stream, _) => stream.NextDouble()),
        new LocalReplicator().Run(3, seed: 2, (stream, _) => stream.NextDouble()));

    [Fact]
    public void A_shuffle_keeps_every_item()
    {
        var items = Enumerable.Range(0, 50).ToArray();
        new RandomStream(5, 0).Shuffle(items);
        Assert.NotEqual(Enumerable.Range(0, 50), items);
        Assert.Equal(Enumerable.Range(0, 50), items.Order());
    }
}
