using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Oxus.Inference.Panels;

/// <summary>Arithmetic on columns with four lanes and one order of summation on every processor, so that the same panel gives the same bits everywhere.</summary>
internal static class Columns
{
    private const int Lanes = 4;

    /// <summary>Σ aᵢ bᵢ.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length) throw new ArgumentException($"columns of {a.Length} and {b.Length} rows", nameof(b));
        ref var first = ref MemoryMarshal.GetReference(a);
        ref var second = ref MemoryMarshal.GetReference(b);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var i = 0;
        for (; i <= a.Length - 2 * Lanes; i += 2 * Lanes)
        {
            even += Vector256.LoadUnsafe(ref first, (nuint)i) * Vector256.LoadUnsafe(ref second, (nuint)i);
            odd += Vector256.LoadUnsafe(ref first, (nuint)(i + Lanes)) * Vector256.LoadUnsafe(ref second, (nuint)(i + Lanes));
        }

        var lanes = even + odd;
        var sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>to ← to + times · column.</summary>
    public static void AddScaled(Span<double> to, double times, ReadOnlySpan<double> column)
    {
        ref var target = ref MemoryMarshal.GetReference(to);
        ref var source = ref MemoryMarshal.GetReference(column);
        var factor = Vector256.Create(times);
        var i = 0;
        for (; i <= to.Length - Lanes; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref target, (nuint)i) + factor * Vector256.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < to.Length; i++) to[i] += times * column[i];
    }

    /// <summary>√Σ aᵢ².</summary>
    public static double Norm(ReadOnlySpan<double> a) => Math.Sqrt(Dot(a, a));
}
