namespace Oxus.Reports.Charts.Drawing;

/// <summary>Cuts areas at the frame of a map (Sutherland and Hodgman 1974), and leaves out points that lie too near one another to be seen apart.</summary>
internal static class Clipping
{
    /// <summary>The part of a ring inside a frame; empty where none is.</summary>
    public static IReadOnlyList<(double X, double Y)> Clip(IReadOnlyList<(double X, double Y)> ring, Box frame)
    {
        var cut = ring;
        cut = Cut(cut, p => p.X - frame.Left);
        cut = Cut(cut, p => frame.Right - p.X);
        cut = Cut(cut, p => p.Y - frame.Top);
        cut = Cut(cut, p => frame.Bottom - p.Y);
        return cut;
    }

    /// <summary>The ring without points nearer than a distance to the one before.</summary>
    public static IReadOnlyList<(double X, double Y)> Thin(IReadOnlyList<(double X, double Y)> ring, double distance)
    {
        var kept = new List<(double X, double Y)>();
        foreach (var point in ring)
        {
            if (kept.Count > 0 && Math.Abs(kept[^1].X - point.X) < distance && Math.Abs(kept[^1].Y - point.Y) < distance) continue;
            kept.Add(point);
        }

        return kept.Count < 3 ? [] : kept;
    }

    /// <summary>The area within a ring, below zero where it runs against the clock.</summary>
    public static double Area(IReadOnlyList<(double X, double Y)> ring) =>
        ring.Select((p, i) => (p, Next: ring[(i + 1) % ring.Count])).Sum(e => e.p.X * e.Next.Y - e.Next.X * e.p.Y) / 2;

    /// <summary>The centre of gravity of the area within a ring.</summary>
    public static (double X, double Y) Middle(IReadOnlyList<(double X, double Y)> ring)
    {
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var cross = from.X * to.Y - to.X * from.Y;
            x += (from.X + to.X) * cross;
            y += (from.Y + to.Y) * cross;
        }

        var area = 6 * Area(ring);
        return (x / area, y / area);
    }

    private static List<(double X, double Y)> Cut(IReadOnlyList<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>();
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var (first, second) = (inside(from), inside(to));
            if (first >= 0) kept.Add(from);
            if (first >= 0 == second >= 0) continue;
            var share = first / (first - second);
            kept.Add((from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y)));
        }

        return kept;
    }
}
