using Oxus.Domain.Complexes;
using Oxus.Reports.Charts.Drawing;

namespace Oxus.Tests.Reports.Charts;

/// <summary>What charts are laid out by: projection, clipping, places of labels and of actors, ticks.</summary>
public class GeometryTests
{
    [Fact]
    public void The_centre_of_the_projection_lies_at_its_origin()
    {
        var (x, y) = new EqualAreaProjection(new GeoPoint(66, 42)).Of(new GeoPoint(66, 42))!.Value;
        Assert.Equal(0, x, 12);
        Assert.Equal(0, y, 12);
    }

    [Theory]
    [InlineData(66, 42)]
    [InlineData(90, 20)]
    [InlineData(20, 60)]
    public void Areas_are_kept_wherever_they_lie(double longitude, double latitude)
    {
        var projection = new EqualAreaProjection(new GeoPoint(66, 42));
        const double side = 0.2;
        var corners = ((double, double)[])[(0, 0), (side, 0), (side, side), (0, side)];
        var area = Math.Abs(Clipping.Area([.. corners.Select(c => projection.Of(new GeoPoint(longitude + c.Item1, latitude + c.Item2))!.Value)]));
        var onSphere = Radians(side) * (Math.Sin(Radians(latitude + side)) - Math.Sin(Radians(latitude)));
        Assert.Equal(1, area / onSphere, 4);
    }

    [Fact]
    public void A_region_across_the_antimeridian_has_its_centre_there()
    {
        var projection = EqualAreaProjection.About([new GeoPoint(170, 60), new GeoPoint(-170, 60)]);
        Assert.Equal(0, projection.Of(new GeoPoint(180, 60))!.Value.X, 9);
    }

    [Fact]
    public void What_lies_opposite_has_no_place() => Assert.Null(new EqualAreaProjection(new GeoPoint(66, 42)).Of(new GeoPoint(-114, -42)));

    [Fact]
    public void A_square_is_cut_at_the_frame()
    {
        var cut = Clipping.Clip([(-5, -5), (5, -5), (5, 5), (-5, 5)], new Box(0, 0, 10, 10));
        Assert.Equal(25, Math.Abs(Clipping.Area(cut)), 9);
        Assert.All(cut, p => Assert.True(p is { X: >= 0 and <= 10, Y: >= 0 and <= 10 }));
    }

    [Fact]
    public void A_ring_outside_the_frame_vanishes() => Assert.Empty(Clipping.Clip([(20, 20), (30, 20), (30, 30)], new Box(0, 0, 10, 10)));

    [Fact]
    public void The_inmost_point_of_a_hook_lies_within_it()
    {
        var inmost = Clipping.Inmost([(0, 0), (10, 0), (10, 10), (8, 10), (8, 2), (0, 2)]);
        Assert.True(inmost.Y is > 0 and < 2 || inmost.X is > 8 and < 10, inmost.ToString());
    }

    [Fact]
    public void Labels_that_fit_stay_where_they_are_wanted() => Assert.Equal([10, 50, 90], LabelPlacement.Spread([10, 50, 90], [10, 10, 10], 0, 100));

    [Fact]
    public void Crowded_labels_are_pushed_apart_and_keep_their_order()
    {
        double[] wanted = [50, 51, 49, 50, 98, 99];
        var places = LabelPlacement.Spread(wanted, [12, 12, 12, 12, 12, 12], 0, 100);
        var sorted = places.Order().ToList();
        Assert.All(sorted.Zip(sorted.Skip(1)), p => Assert.True(p.Second - p.First >= 12 - 1e-9));
        Assert.True(sorted[0] >= 6 && sorted[^1] <= 94 + 1e-9);
        Assert.True(places[2] < places[0] && places[0] < places[1] && places[4] < places[5]);
    }

    [Fact]
    public void A_label_avoids_what_is_taken()
    {
        var placement = new LabelPlacement(new Box(0, 0, 100, 100));
        placement.Take(new Box(0, 0, 50, 50));
        Assert.Equal(new Box(60, 60, 80, 70), placement.Place([new Box(10, 10, 30, 20), new Box(60, 60, 80, 70)]));
    }

    [Fact]
    public void Actors_on_a_path_are_laid_out_in_its_order()
    {
        var at = StressLayout.Stress(4, [(0, 2), (2, 1), (1, 3)]);
        double Apart(int i, int j) => Math.Sqrt(Math.Pow(at[i].X - at[j].X, 2) + Math.Pow(at[i].Y - at[j].Y, 2));
        Assert.True(Apart(0, 2) < Apart(0, 1) && Apart(0, 1) < Apart(0, 3));
        Assert.All(at, p => Assert.True(Math.Abs(p.X) <= 1 + 1e-9 && Math.Abs(p.Y) <= 1 + 1e-9));
    }

    [Fact]
    public void Actors_that_no_line_joins_stay_apart()
    {
        var at = StressLayout.Stress(3, []);
        Assert.Equal(3, at.Distinct().Count());
    }

    [Theory]
    [InlineData(0, 1, 5, new[] { 0.0, 0.2, 0.4, 0.6, 0.8, 1.0 })]
    [InlineData(0.18, 0.86, 4, new[] { 0.0, 0.2, 0.4, 0.6, 0.8, 1.0 })]
    [InlineData(-0.15, 0.25, 4, new[] { -0.2, -0.1, 0.0, 0.1, 0.2, 0.3 })]
    public void Ticks_are_round_and_span_the_values(double low, double high, int about, double[] expected) => Assert.Equal(expected, Ticks.Spanning(low, high, about));

    [Fact]
    public void One_value_alone_still_has_an_axis() => Assert.True(Ticks.Spanning(3, 3, 5) is [< 3, .., > 3]);

    [Fact]
    public void Shades_never_outnumber_the_steps_an_eye_can_tell()
    {
        for (var top = 1; top < 60; top++)
        {
            var shades = Shades.Of([Oxus.Reports.Charts.Datum.Of(0.1), Oxus.Reports.Charts.Datum.Of(top * 0.17)], [])!;
            Assert.NotEqual(shades.Of(0.1), top * 0.17 > 0.3 ? shades.Of(top * 0.17) : "");
        }
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
