using System.Runtime.Intrinsics;
using LocalGovMetrics.Growth;

namespace LocalGovMetrics.Columns;

/// <summary>Compound growth of whole columns, by the widest vectors that the hardware has.</summary>
/// <remarks>The same formula, domain and outcome as <see cref="CompoundGrowth.Rate(double, double, int)"/>; the same bits on all hardware. Pure, safe for several threads.</remarks>
public static class GrowthColumns
{
    /// <summary>The largest error of the growth factor, which is 1 + rate, in units of its last place, for positive numbers from
    /// 3.1e-151 to 3.2e150: below this for three periods or more, ½ for one, 1 for two (the rounded square root of a rounded quotient).
    /// Rows outside of that range are computed one by one, as <see cref="CompoundGrowth.Rate(double, double, int)"/> does.</summary>
    public const double LargestErrorInUlps = 1;

    /// <summary>Calculates the compound growth rate of each row: (last / first)^(1 / periods) − 1.</summary>
    /// <param name="first">The values at the base.</param>
    /// <param name="last">The values at the end, as many.</param>
    /// <param name="periods">The periods from base to end: as many, or one for all rows.</param>
    /// <param name="rates">Receives the rates, 0.05 = 5 % a period; 0 where undefined.</param>
    /// <param name="valid">Receives a bit for each row, lowest first: whether there is a rate. One byte for each eight rows begun.</param>
    /// <exception cref="ArgumentException">A length does not fit, or a result overlaps an input or the other result.</exception>
    public static void Rates(ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> rates, Span<byte> valid)
    {
        ColumnCheck.RequireLength(last.Length, first.Length, nameof(last));
        ColumnCheck.RequireLengthOrOne(periods.Length, first.Length, nameof(periods));
        ColumnCheck.RequireLength(rates.Length, first.Length, nameof(rates));
        ColumnCheck.RequireLength(valid.Length, ColumnCheck.BytesFor(first.Length), nameof(valid));
        ColumnCheck.RequireApart(rates, first, nameof(rates));
        ColumnCheck.RequireApart(rates, last, nameof(rates));
        ColumnCheck.RequireApart(rates, periods, nameof(rates));
        ColumnCheck.RequireApart(valid, first, nameof(valid));
        ColumnCheck.RequireApart(valid, last, nameof(valid));
        ColumnCheck.RequireApart(valid, periods, nameof(valid));
        ColumnCheck.RequireApart(valid, rates, nameof(valid));
        Fill(LaneWidths.Widest, first, last, periods, rates, valid);
    }

    internal static void Fill(int width, ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> rates, Span<byte> valid)
    {
        int whole = first.Length & ~7;
        ReadOnlySpan<int> wholePeriods = periods.Length == 1 ? periods : periods[..whole];
        FillWhole(width, first[..whole], last[..whole], wholePeriods, rates[..whole], valid[..(whole / 8)]);
        FillRest(width, first[whole..], last[whole..], periods.Length == 1 ? periods : periods[whole..], rates[whole..], valid[(whole / 8)..]);
        for (int i = 0; i < valid.Length; i++)
        {
            int rows = Math.Min(8, first.Length - (i * 8));
            if (valid[i] != (1 << rows) - 1)
            {
                SettleOthers(i * 8, rows, first, last, periods, rates, ref valid[i]);
            }
        }
    }

    /// <summary>Fills whole groups of eight rows; rows beyond the range of the kernel get no bit.</summary>
    private static void FillWhole(int width, ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> rates, Span<byte> filled)
    {
        switch (width)
        {
            case 8:
                RootKernel.Fill<Lanes512, Vector512<double>>(first, last, periods, rates, filled);
                break;
            case 4:
                RootKernel.Fill<Lanes256, Vector256<double>>(first, last, periods, rates, filled);
                break;
            default:
                RootKernel.Fill<Lanes128, Vector128<double>>(first, last, periods, rates, filled);
                break;
        }
    }

    private static void FillRest(int width, ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> rates, Span<byte> filled)
    {
        if (first.IsEmpty)
        {
            return;
        }

        Span<double> from = stackalloc double[8];
        Span<double> to = stackalloc double[8];
        Span<double> rest = stackalloc double[8];
        Span<int> span = stackalloc int[8];
        from.Clear();
        to.Clear();
        span.Fill(periods[0]);
        first.CopyTo(from);
        last.CopyTo(to);
        periods.CopyTo(span);
        FillWhole(width, from, to, span, rest, filled);
        rest[..rates.Length].CopyTo(rates);
    }

    private static void SettleOthers(int start, int rows, ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> rates, ref byte valid)
    {
        for (int i = 0; i < rows; i++)
        {
            if ((valid >> i & 1) == 0)
            {
                int row = start + i;
                bool isDefined = CompoundGrowth.Rate(first[row], last[row], periods[periods.Length == 1 ? 0 : row]).TryGetValue(out double rate);
                rates[row] = rate;
                valid |= (byte)(isDefined ? 1 << i : 0);
            }
        }
    }
}
