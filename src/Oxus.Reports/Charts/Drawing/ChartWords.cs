using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>The few words that charts say by themselves.</summary>
internal static class ChartWords
{
    public static Names NoData { get; } = new("No data", "بدون داده", "Нет данных");

    public static Names Range { get; } = new("Range", "بازه", "Интервал");

    public static Names Left { get; } = new("Left", "خروج", "Выход");

    public static Names Disputed { get; } = new("Sources differ on the date", "اختلاف منابع در تاریخ", "Источники расходятся в дате");

    public static Names StillHolds { get; } = new("Holds beyond the years shown", "ادامه‌دار بیرون از این سال‌ها", "Действует за пределами показанных лет");

    public static Names Main { get; } = new("Registered main specification", "تصریح اصلی ثبت‌شده", "Заявленная основная спецификация");

    public static Names AboveZero { get; } = new("Interval above zero", "بازه بالای صفر", "Интервал выше нуля");

    public static Names BelowZero { get; } = new("Interval below zero", "بازه زیر صفر", "Интервал ниже нуля");

    public static Names HoldsZero { get; } = new("Interval holds zero", "بازه دربرگیرندهٔ صفر", "Интервал включает ноль");

    public static Names Friendly { get; } = new("Tie", "پیوند", "Связь");

    public static Names Hostile { get; } = new("Hostile tie", "پیوند خصمانه", "Враждебная связь");
}
