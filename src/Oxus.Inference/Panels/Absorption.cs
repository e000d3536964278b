namespace Oxus.Inference.Panels;

/// <summary>Takes fixed effects and controls out of a column exactly, whether the panel is balanced or not: M = I − Q Q′ after the mean of each pair is removed.</summary>
/// <remarks>Pair effects go by subtracting means. What then remains of year dummies, unit trends and controls is made orthonormal (Gram and Schmidt, twice),
/// so no iteration is needed and none can stop short. By the theorem of Frisch, Waugh and Lovell, regressing M y on M x gives the coefficient of x in the full model.
/// A control that the others already carry is dropped and named.</remarks>
public sealed class Absorption
{
    private const double Collinear = 1e-9;

    private readonly DyadPanel _panel;
    private readonly FixedEffects _effects;
    private readonly double[][] _basis;
    private readonly int _fixed;
    private readonly double[] _perPair;
    private readonly bool _isComplete;

    /// <summary>Prepares the absorption of fixed effects and controls.</summary>
    /// <param name="panel">The frame.</param>
    /// <param name="effects">The fixed effects.</param>
    /// <param name="controls">Columns of controls; none for the fixed effects alone.</param>
    public Absorption(DyadPanel panel, FixedEffects effects, IReadOnlyList<double[]>? controls = null)
    {
        _panel = panel;
        _effects = effects;
        _isComplete = panel.IsComplete;
        _perPair = new double[panel.Pairs.Count];
        foreach (var pair in panel.PairOf) _perPair[pair]++;

        var basis = new List<double[]>();
        foreach (var column in FixedColumns()) TryAdd(basis, column);
        _fixed = basis.Count;
        var dropped = new List<int>();
        for (var c = 0; c < (controls?.Count ?? 0); c++)
        {
            if (!TryAdd(basis, controls![c])) dropped.Add(c);
        }

        _basis = [.. basis];
        Dropped = dropped;
    }

    /// <summary>Places of the controls that fixed effects and earlier controls already carry.</summary>
    public IReadOnlyList<int> Dropped { get; }

    /// <summary>How many parameters are absorbed.</summary>
    public int Parameters => _basis.Length + (_effects == FixedEffects.None ? 0 : _panel.Pairs.Count);

    /// <summary>What is left of a column.</summary>
    public double[] Residual(ReadOnlySpan<double> column)
    {
        var left = column.ToArray();
        RemovePairMeans(left);
        Project(left, 0);
        return left;
    }

    /// <summary>What is left of a column that had been freed of the same effects before units were relabelled. In a complete panel that freedom survives, so only controls are taken out again.</summary>
    internal void FreeRelabelled(Span<double> column)
    {
        if (!_isComplete) RemovePairMeans(column);
        Project(column, _isComplete ? _fixed : 0);
    }

    private void Project(Span<double> column, int from)
    {
        for (var q = from; q < _basis.Length; q++) Columns.AddScaled(column, -Columns.Dot(_basis[q], column), _basis[q]);
    }

    private bool TryAdd(List<double[]> basis, double[] column)
    {
        var left = column.ToArray();
        var before = Columns.Norm(left);
        RemovePairMeans(left);
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var q in basis) Columns.AddScaled(left, -Columns.Dot(q, left), q);
        }

        var norm = Columns.Norm(left);
        if (norm <= Collinear * before || norm == 0) return false;
        for (var r = 0; r < left.Length; r++) left[r] /= norm;
        basis.Add(left);
        return true;
    }

    private void RemovePairMeans(Span<double> column)
    {
        if (_effects == FixedEffects.None) return;
        var means = new double[_perPair.Length];
        for (var r = 0; r < column.Length; r++) means[_panel.PairOf[r]] += column[r];
        for (var p = 0; p < means.Length; p++) means[p] /= _perPair[p];
        for (var r = 0; r < column.Length; r++) column[r] -= means[_panel.PairOf[r]];
    }

    private IEnumerable<double[]> FixedColumns()
    {
        if (_effects == FixedEffects.None) yield break;
        // The first year is what the pair constants already hold.
        foreach (var period in _panel.Periods.Skip(1)) yield return [.. _panel.Rows.Select(r => r.Period == period ? 1.0 : 0.0)];
        if (_effects != FixedEffects.PairsPeriodsAndTrends) yield break;
        var middle = _panel.Periods.Count == 0 ? 0 : (_panel.Periods[0] + _panel.Periods[^1]) / 2.0;
        for (var unit = 0; unit < _panel.Units; unit++)
        {
            var of = unit;
            yield return [.. _panel.Rows.Select(r => r.First == of || r.Second == of ? r.Period - middle : 0.0)];
        }
    }
}
