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

    /// <summary>The point within a ring that lies furthest from its edge, found on a grid of 24 by 24.</summary>
    public static (double X, double Y) Inmost(IReadOnlyList<(double X, double Y)> ring)
    {
        const int cells = 24;
        var (left, right) = (ring.Min(p => p.X), ring.Max(p => p.X));
        var (top, bottom) = (ring.Min(p => p.Y), ring.Max(p => p.Y));
        var (best, furthest) = (ring[0], -1.0);
        for (var i = 1; i < cells; i++)
        {
            for (var j = 1; j < cells; j++)
            {
                var point = (X: left + (right - left) * i / cells, Y: top + (bottom - top) * j / cells);
                if (!IsInside(ring, point)) continue;
                var distance = ring.Select((p, k) => DistanceTo(point, p, ring[(k + 1) % ring.Count])).Min();
                if (distance > furthest) (best, furthest) = (point, distance);
            }
        }

        return best;
    }

    private static bool IsInside(IReadOnlyList<(double X, double Y)> ring, (double X, double Y) point)
    {
        var inside = false;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < (b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y) + a.X) inside = !inside;
        }

        return inside;
    }

    private static double DistanceTo((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = dx * dx + dy * dy;
        var share = length == 0 ? 0 : Math.Clamp(((point.X - from.X) * dx + (point.Y - from.Y) * dy) / length, 0, 1);
        var (x, y) = (point.X - from.X - share * dx, point.Y - from.Y - share * dy);
        return Math.Sqrt(x * x + y * y);
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
