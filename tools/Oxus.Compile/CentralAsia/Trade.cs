namespace Oxus.Compile.CentralAsia;

/// <summary>Total imports and exports of a state, in millions of current US dollars, from COW Trade 4.</summary>
internal static class Trade
{
    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("trade", new StateYearColumns(
        "cow-trade/cow_trade_sy.csv", "cow-trade-4", "ccode", RecordStates.OfCow, "year", new("imports", "imports"), new("exports", "exports")).Read);
}
