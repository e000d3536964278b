namespace Oxus.Reports.Charts.Drawing;

/// <summary>Finds places for labels where they lie on nothing else.</summary>
internal sealed class LabelPlacement(Box frame)
{
    private readonly List<Box> _taken = [];

    /// <summary>Keeps a place free of labels.</summary>
    public void Take(Box box) => _taken.Add(box);

    /// <summary>The first candidate that lies within the frame and meets nothing taken; otherwise the one that covers least. It is taken then.</summary>
    public Box Place(IReadOnlyList<Box> candidates)
    {
        var best = candidates[0];
        var least = double.PositiveInfinity;
        foreach (var candidate in candidates)
        {
            var cost = _taken.Sum(t => t.Shared(candidate)) + (frame.Holds(candidate) ? 0 : 1e6);
            if (cost >= least) continue;
            best = candidate;
            least = cost;
            if (cost == 0) break;
        }

        _taken.Add(best);
        return best;
    }

    /// <summary>Places along one line: each as near as can be to where it is wanted, in the same order, none over another.</summary>
    /// <param name="wanted">Where the middle of each should be.</param>
    /// <param name="heights">The height of each.</param>
    /// <param name="low">Where the line begins.</param>
    /// <param name="high">Where it ends.</param>
    public static IReadOnlyList<double> Spread(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double low, double high)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).ToList();

        // Neighbours that touch are pooled into blocks, and each block is put where its labels are nearest to their places on average.
        var blocks = new List<(List<int> Members, double Middle, double Height)>();
        foreach (var i in order)
        {
            var block = (Members: new List<int> { i }, Middle: wanted[i], Height: heights[i]);
            while (blocks.Count > 0 && blocks[^1].Middle + blocks[^1].Height / 2 > block.Middle - block.Height / 2)
            {
                var before = blocks[^1];
                blocks.RemoveAt(blocks.Count - 1);
                List<int> members = [.. before.Members, .. block.Members];
                var height = before.Height + block.Height;
                block = (members, Middle(members, height), height);
            }

            blocks.Add(block);
        }

        var places = new double[wanted.Count];
        foreach (var (members, middle, height) in blocks)
        {
            var top = Math.Max(low, Math.Min(middle - height / 2, high - height));
            foreach (var i in members)
            {
                places[i] = top + heights[i] / 2;
                top += heights[i];
            }
        }

        // Blocks pushed in at the ends may touch again: settle from the top, then from the bottom.
        var edge = low;
        foreach (var i in order)
        {
            places[i] = Math.Max(places[i], edge + heights[i] / 2);
            edge = places[i] + heights[i] / 2;
        }

        edge = Math.Max(high, low + heights.Sum());
        foreach (var i in Enumerable.Reverse(order))
        {
            places[i] = Math.Min(places[i], edge - heights[i] / 2);
            edge = places[i] - heights[i] / 2;
        }

        return places;

        double Middle(List<int> members, double height)
        {
            var offset = -height / 2;
            var sum = 0.0;
            foreach (var i in members)
            {
                sum += wanted[i] - (offset + heights[i] / 2);
                offset += heights[i];
            }

            return sum / members.Count;
        }
    }
}
