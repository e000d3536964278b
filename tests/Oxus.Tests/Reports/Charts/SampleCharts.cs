using System.Text.Json;
using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Reports.Charts;
using Oxus.Reports.Text;

namespace Oxus.Tests.Reports.Charts;

/// <summary>One chart of each kind, with numbers made up for the purpose: gaps, open ends, long names, names to be escaped, and marks that lie close together.</summary>
internal static class SampleCharts
{
    public static readonly Names Kazakhstan = new("Kazakhstan", "قزاقستان");
    public static readonly Names Kyrgyzstan = new("Kyrgyzstan", "قرقیزستان");
    public static readonly Names Tajikistan = new("Tajikistan", "تاجیکستان");
    public static readonly Names Turkmenistan = new("Turkmenistan", "ترکمنستان");
    public static readonly Names Uzbekistan = new("Uzbekistan", "ازبکستان");

    private static readonly Names NotRecorded = new("the source gives no value", "منبع مقداری ندارد");

    private static readonly (string Code, Names Name)[] States =
    [
        ("KAZ", Kazakhstan), ("KGZ", Kyrgyzstan), ("TJK", Tajikistan), ("TKM", Turkmenistan), ("UZB", Uzbekistan),
    ];

    private static readonly (string Code, Names Name)[] Neighbours =
    [
        ("RUS", new("Russia", "روسیه")), ("CHN", new("China", "چین")), ("AFG", new("Afghanistan", "افغانستان")), ("IRN", new("Iran", "ایران")),
        ("PAK", new("Pakistan", "پاکستان")), ("TUR", new("Türkiye", "ترکیه")), ("IND", new("India", "هند")), ("AZE", new("Azerbaijan", "جمهوری آذربایجان")),
    ];

    private static readonly Dictionary<string, Outline> Outlines = ReadOutlines();

    public static IReadOnlyList<Chart> All { get; } =
    [
        MapByClass(), MapByValue(), Lines(), SmallMultiples(), Dots(), Ranks(), Timeline(), Bodies(), Agreement(), Network(), NetworkByYear(), SpecificationCurve(), Bars(),
    ];

    public static Chart Of(string code) => All.Single(c => c.Code == code);

    private static ChartTexts Texts(string code, string en, string fa) => new(
        code,
        new Names(en, fa),
        new Names("Made-up numbers. Whiskers and bands: 90% of draws; hatched: no data.", "اعداد ساختگی. میله‌ها و نوارها: ۹۰٪ از نمونه‌ها؛ هاشور: بدون داده."),
        new Names($"{en}: made-up numbers for a test of the drawing.", $"{fa}: اعداد ساختگی برای آزمون ترسیم."),
        new Names("Source: numbers of no source & <no> meaning.", "منبع: اعداد بی‌منبع & <بی‌معنا>."));

    private static double Wave(int seed, int step) => 0.5 + 0.28 * Math.Sin(seed * 1.7 + step * 0.31) + 0.12 * Math.Sin(seed * 0.9 + step * 0.83);

    private static Datum Drawn(string measure, string subject, int year, double value, double half) =>
        Datum.Of(value, value - half, value + half * 1.2, $"{measure}:{subject}:{year}");

    private static MapChart MapByClass() => new(
        Texts("map-roles", "The complex and its surroundings", "مجموعه و پیرامون آن"),
        [
            .. States.Select(s => new MapArea(OutlineOf(s.Code), s.Name, Datum.OfWord(new("Member", "عضو"), $"role:{s.Code}:2022"), "member")),
            new MapArea(OutlineOf("AFG"), Neighbours[2].Name, Datum.OfWord(new("Insulator", "عایق"), "role:AFG:2022"), "insulator"),
            new MapArea(OutlineOf("RUS"), Neighbours[0].Name, Datum.OfWord(new("Great power", "قدرت بزرگ"), "role:RUS:2022"), "power"),
            new MapArea(OutlineOf("CHN"), Neighbours[1].Name, Datum.OfWord(new("Great power", "قدرت بزرگ"), "role:CHN:2022"), "power"),
        ])
    {
        Focus = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "AFG"],
        Surroundings = [.. ((string[])["IRN", "PAK", "IND", "AZE", "GEO", "ARM", "TUR", "IRQ", "MNG"]).Select(OutlineOf)],
        Classes =
        [
            new("member", new("Member of the complex", "عضو مجموعه"), Tone.Blue, Fill.Light),
            new("insulator", new("Insulator", "عایق"), Tone.Vermilion, Fill.Hatched),
            new("power", new("Great power with a hand in it", "قدرت بزرگ دخیل"), Tone.Grey, Fill.Dotted),
        ],
        Links =
        [
            new(new(71.4, 51.2), new(64.6, 41.4), new("Kazakhstan and Uzbekistan", "قزاقستان و ازبکستان"), Datum.Of(3, null, null, "tie:KAZ-UZB:2022")),
            new(new(74.6, 41.5), new(70.9, 38.9), new("Kyrgyzstan and Tajikistan", "قرقیزستان و تاجیکستان"), Datum.Of(1, null, null, "tie:KGZ-TJK:2022")) { IsNegative = true },
        ],
    };

    private static MapChart MapByValue() => new(
        Texts("map-threat", "Threat index, 2022", "شاخص تهدید، ۲۰۲۲"),
        [
            .. States.Select((s, i) => new MapArea(
                OutlineOf(s.Code), s.Name, s.Code == "TKM" ? Datum.Absent(NotRecorded, "threat:TKM:2022") : Drawn("threat", s.Code, 2022, 0.18 + 0.17 * i, 0.08))),
        ])
    {
        Surroundings = [.. ((string[])["RUS", "CHN", "AFG", "IRN", "PAK", "IND", "AZE"]).Select(OutlineOf)],
        ValueTitle = new("Threat index, from 0 to 1", "شاخص تهدید، از ۰ تا ۱"),
    };

    private static LineSeries Series((string Code, Names Name) state, int seed, int from, int to, double half) => new(
        state.Code,
        state.Name,
        [
            .. Enumerable.Range(from, to - from + 1).Select(year => new LinePoint(year, (year - from + seed * 3) % 14 is 0 or 1
                ? Datum.Absent(NotRecorded, $"threat:{state.Code}:{year}")
                : Drawn("threat", state.Code, year, Wave(seed, year - from), half))),
        ]);

    private static LineChart Lines() => new(
        Texts("lines-threat", "Threat index of the five republics", "شاخص تهدید پنج جمهوری"),
        [new LinePanel(null, [.. States.Select((s, i) => Series(s, i + 1, 1996, 2022, 0.05))])],
        new Names("Threat index, from 0 to 1", "شاخص تهدید، از ۰ تا ۱"))
    {
        Least = 0,
        Greatest = 1,
        Levels = [new(0.5, new("middle of the goalposts", "میانهٔ دروازه‌ها"))],
        Notes = [new(2001, new("Invasion of Afghanistan", "حمله به افغانستان")), new(2004, new("Bases leave", "خروج پایگاه‌ها")), new(2021, new("Fall of Kabul", "سقوط کابل"))],
    };

    private static LineChart SmallMultiples() => new(
        Texts("lines-polarity", "Effective poles by boundary", "قطب‌های مؤثر بر پایهٔ مرز"),
        [
            .. ((string En, string Fa)[])[("Five republics", "پنج جمهوری"), ("With Afghanistan", "با افغانستان"), ("With Russia", "با روسیه")] is var boundaries
                ? boundaries.Select((b, i) => new LinePanel(
                    new Names(b.En, b.Fa),
                    [
                        new LineSeries("effective-poles", new("Effective poles", "قطب‌های مؤثر"), [.. Enumerable.Range(1992, 29).Select(y => new LinePoint(y, Datum.Of(1.5 + i + Wave(i, y - 1992), null, null, $"effective-poles:b{i}:{y}")))]),
                        new LineSeries("entropy-poles", new("Poles by entropy", "قطب‌ها بر پایهٔ آنتروپی"), [.. Enumerable.Range(1992, 29).Select(y => new LinePoint(y, y == 2001 ? Datum.Absent(NotRecorded, $"entropy-poles:b{i}:{y}") : Datum.Of(2.1 + i + Wave(i + 4, y - 1992), null, null, $"entropy-poles:b{i}:{y}")))]),
                    ]))
                : [],
        ],
        new Names("Number of poles", "شمار قطب‌ها"))
    {
        Notes = [new(2001, new("Invasion of Afghanistan", "حمله به افغانستان")), new(2014, new("Annexation of Crimea", "الحاق کریمه"))],
    };

    private static DotIntervalChart Dots() => new(
        Texts("dots-profile", "Threat profile, 2022", "نیم‌رخ تهدید، ۲۰۲۲"),
        [
            .. States.Take(3).Select((s, i) => new DotGroup(s.Name,
            [
                .. ((string Code, string En, string Fa)[])[("security", "Security", "امنیتی"), ("political", "Political", "سیاسی"), ("economic", "Economic", "اقتصادی"), ("social", "Social", "اجتماعی")] is var dimensions
                    ? dimensions.Select((d, j) => new DotRow(d.Code, new Names(d.En, d.Fa),
                        [new Dot(i == 1 && j == 2 ? Datum.Absent(NotRecorded, $"threat:{s.Code}:2022:{d.Code}") : Drawn("threat", s.Code, 2022, Wave(i + j, j), 0.09))]))
                    : [],
            ])),
        ],
        new Names("Index from 0 to 1, with 90% of draws", "شاخص از ۰ تا ۱، با ۹۰٪ از نمونه‌ها"))
    {
        Least = 0,
        Greatest = 1,
    };

    private static DotIntervalChart Ranks() => new(
        Texts("dots-ranks", "Ranks by two weightings", "رتبه‌ها با دو وزن‌دهی"),
        [
            new DotGroup(null,
            [
                .. States.Select((s, i) => new DotRow(s.Code, s.Name,
                [
                    new Dot(Datum.Of(i + 1, Math.Max(1, i), Math.Min(5, i + 2), $"threat-rank:{s.Code}:2022"), "equal"),
                    new Dot(i == 3 ? Datum.Absent(NotRecorded, $"threat-rank:{s.Code}:2022:x") : Datum.Of(5 - i, Math.Max(1, 4 - i), double.PositiveInfinity, $"threat-rank:{s.Code}:2022:x"), "expert"),
                ])),
            ]),
        ],
        new Names("Rank, 1 being the most threatened", "رتبه؛ ۱ یعنی بیشترین تهدید"))
    {
        Numbers = NumberStyle.Count,
        IsCounted = true,
        Classes = [new("equal", new("Equal weights", "وزن‌های برابر")), new("expert", new("Weights of experts", "وزن‌های کارشناسان"))],
        Levels = [new(3, new("middle rank", "رتبهٔ میانه"))],
    };

    private static TimelineChart Timeline() => new(
        Texts("timeline-memberships", "Who was what in which body", "چه کسی در کدام نهاد چه بود"),
        [
            Body(new("Shanghai Cooperation Organisation", "سازمان همکاری شانگهای"), 0),
            Body(new("Collective Security Treaty Organization", "سازمان پیمان امنیت جمعی"), 1),
            Body(new("Economic Cooperation Organization", "سازمان همکاری اقتصادی (اکو)"), 2),
        ],
        new Years(1991, 2024),
        MembershipClasses.All);

    private static TimelineGroup Body(Names name, int at) => new(name,
    [
        .. States.Select((s, i) => new TimelineRow(s.Code, s.Name, (at + i) switch
        {
            1 =>
            [
                Span("observer", "1992-05-15", "1999-04-02", s.Code, at),
                Span("member", "1999-04-02", "2012-06-28", s.Code, at) with { EndsInLeaving = true },
            ],
            3 => [Span("candidate", "1995", "1996-11", s.Code, at), Span("member", "1996-11", null, s.Code, at) with { IsDisputed = true }],
            4 => [Span("partner", "1994-07-12", "2006", s.Code, at), Span("suspended", "2006", "2012-12-19", s.Code, at) with { EndsInLeaving = true }],
            5 => [new TimelineSpan("member", Date("1993"), null, Datum.Absent(new("sources say nothing of this state", "منابع دربارهٔ این کشور چیزی نمی‌گویند")))],
            _ => [Span("member", "1992-05-15", null, s.Code, at)],
        })),
    ]);

    private static TimelineSpan Span(string status, string from, string? to, string state, int body) => new(
        status,
        Date(from),
        to is null ? null : Date(to),
        Datum.OfWord(MembershipClasses.All.Single(c => c.Code == status).Name) with { Rows = [new RowRef($"organisations/body-{body}.yaml", 10 + state[0] % 7)] });

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    private static MatrixChart Bodies()
    {
        (string Code, Names Name)[] bodies =
        [
            ("sco", new("Shanghai Cooperation Organisation", "سازمان همکاری شانگهای")), ("csto", new("Collective Security Treaty", "پیمان امنیت جمعی")), ("cis", new("CIS", "همسود")),
            ("eaeu", new("Eurasian Economic Union", "اتحادیهٔ اقتصادی اوراسیا")), ("ots", new("Turkic States", "دولت‌های ترک")), ("eco", new("ECO", "اکو")), ("osce", new("OSCE", "سازمان امنیت و همکاری اروپا")),
            ("oic", new("Islamic Cooperation", "همکاری اسلامی")), ("pfp", new("Partnership for Peace", "مشارکت برای صلح")), ("eag", new("Eurasian Group", "گروه اوراسیا")), ("cica", new("CICA", "سیکا")), ("c51", new("C5+1", "C5+1")),
        ];
        string[] status = ["member", "member", "observer", "partner", "member", "suspended", "candidate"];
        return new MatrixChart(
            Texts("matrix-bodies", "States and bodies, end of 2022", "کشورها و نهادها، پایان ۲۰۲۲"),
            [.. States.Select(s => new Heading(s.Code, s.Name))],
            [.. bodies.Select(b => new Heading(b.Code, b.Name))],
            [
                .. from s in States.Select((s, i) => (s.Code, i))
                   from b in bodies.Select((b, j) => (b.Code, j))
                   where (s.i * 5 + b.j * 3) % 8 != 7
                   let kind = status[(s.i * 5 + b.j * 3) % 8]
                   let key = $"status:{s.Code}-{b.Code}:2022"
                   select s.i == 3 && b.j == 4
                       ? new MatrixCell(s.Code, b.Code, Datum.Absent(NotRecorded, key))
                       : new MatrixCell(s.Code, b.Code, Datum.OfWord(MembershipClasses.All.Single(c => c.Code == kind).Name, key), kind),
            ])
        { Classes = MembershipClasses.All };
    }

    private static MatrixChart Agreement() => new(
        Texts("matrix-agreement", "Agreement on roll calls, 2022", "هم‌رأیی در رأی‌گیری‌ها، ۲۰۲۲"),
        [.. States.Select(s => new Heading(s.Code, s.Name))],
        [.. States.Select(s => new Heading(s.Code, s.Name))],
        [
            .. from a in States.Select((s, i) => (s.Code, i))
               from b in States.Select((s, i) => (s.Code, i))
               where a.i != b.i
               let key = $"vote-agreement:{States[Math.Min(a.i, b.i)].Code}-{States[Math.Max(a.i, b.i)].Code}:2022"
               select new MatrixCell(a.Code, b.Code, a.i + b.i == 7 ? Datum.Absent(NotRecorded, key) : Datum.Of(-0.4 + Wave(a.i + b.i, a.i * b.i) * 1.4, null, null, key)),
        ])
    { ValueTitle = new("S, from −1 (opposed) to 1 (alike)", "S، از ۱− (مخالف) تا ۱ (همسان)") };

    private static NetworkChart Network() => new(
        Texts("network-2022", "Pacts and enmities, 2022", "پیمان‌ها و دشمنی‌ها، ۲۰۲۲"),
        [.. States.Select(s => new NetworkNode(s.Code, s.Name, "member")), .. Neighbours.Select(s => new NetworkNode(s.Code, s.Name, "outside"))],
        [new NetworkPanel(null, Ties(1, 2022))])
    {
        Classes = [new("member", new("Member", "عضو")), new("outside", new("Outside", "بیرونی"), Tone.Grey)],
        Positive = new("Alliance or pact of consultation", "اتحاد یا پیمان مشورت"),
        Negative = new("Rivalry or fatal clash", "رقابت یا درگیری مرگبار"),
        Layout = NetworkLayout.Stress,
    };

    private static NetworkChart NetworkByYear() => new(
        Texts("network-years", "Pacts and enmities, year by year", "پیمان‌ها و دشمنی‌ها، سال به سال"),
        [.. States.Concat(Neighbours).Select(s => new NetworkNode(s.Code, s.Name))],
        [.. ((int[])[1995, 2005, 2015]).Select(y => new NetworkPanel(new Names($"{y}", NumberText.Year(y, Language.Persian)), Ties(y, y)))]);

    private static List<NetworkTie> Ties(int seed, int year)
    {
        (string Code, Names Name)[] all = [.. States, .. Neighbours];
        var ties = new List<NetworkTie>();
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                var draw = (i * 31 + j * 17 + seed * 7) % 19;
                var pair = string.CompareOrdinal(all[i].Code, all[j].Code) < 0 ? $"{all[i].Code}-{all[j].Code}" : $"{all[j].Code}-{all[i].Code}";
                if (draw < 5) ties.Add(new NetworkTie(all[i].Code, all[j].Code, true, Datum.Of(1 + draw, null, null, $"pact:{pair}:{year}")));
                if (draw is 4 or 6 or 7) ties.Add(new NetworkTie(all[i].Code, all[j].Code, false, Datum.Of(2, null, null, $"rivalry:{pair}:{year}")));
                if (draw == 9) ties.Add(new NetworkTie(all[i].Code, all[j].Code, true, Datum.Absent(NotRecorded, $"pact:{pair}:{year}")));
            }
        }

        return ties;
    }

    private static SpecificationCurveChart SpecificationCurve()
    {
        var groups = ((string En, string Fa, (string Code, string En, string Fa)[] Choices)[])
        [
            ("Outcome", "متغیر وابسته", [("o1", "Vote agreement", "هم‌رأیی"), ("o2", "Portfolio closeness", "نزدیکی سبد عضویت"), ("o3", "Pacts", "پیمان‌ها")]),
            ("Exposure", "متغیر مستقل", [("x1", "Joint threat, smaller of the two", "تهدید مشترک، کمینهٔ دو کشور"), ("x2", "Joint threat, sum", "تهدید مشترک، مجموع")]),
            ("Controls", "متغیرهای کنترل", [("k1", "Distance and contiguity", "فاصله و هم‌مرزی"), ("k2", "Great-power sponsorship", "پشتیبانی قدرت بزرگ"), ("k3", "Regime", "نوع رژیم")]),
        ];
        var specifications = Enumerable.Range(0, 120).Select(i =>
        {
            var value = -0.09 + 0.22 * Wave(i, i * 3) + 0.04 * (i % 3);
            var datum = i % 41 == 7 ? Datum.Absent(new("did not converge", "همگرا نشد"), $"specification:h1:1996-2018:{i + 1}") : Datum.Of(value, value - 0.09, value + 0.08, $"specification:h1:1996-2018:{i + 1}");
            return new Specification($"{i + 1}", datum, [$"o{i % 3 + 1}", $"x{i / 3 % 2 + 1}", .. ((string[])["k1", "k2", "k3"]).Where((_, k) => (i >> (k + 2)) % 2 == 0)], IsMain: i == 30);
        });
        return new SpecificationCurveChart(
            Texts("curve-h1", "All specifications of H1", "همهٔ تصریح‌های فرضیهٔ ۱"),
            [.. specifications],
            [.. groups.Select(g => new ChoiceGroup(new Names(g.En, g.Fa), [.. g.Choices.Select(c => new Heading(c.Code, new Names(c.En, c.Fa)))]))],
            new Names("Coefficient, in standard deviations of the outcome", "ضریب، بر حسب انحراف معیار متغیر وابسته"));
    }

    private static BarChart Bars() => new(
        Texts("bars-claims", "Claims by verdict", "ادعاها بر پایهٔ داوری"),
        [
            .. ((string Code, string En, string Fa, int[] Counts)[])
            [
                ("supported", "Supported", "تأییدشده", [12, 4, 1]), ("contradicted", "Contradicted", "ردشده", [5, 0, 2]), ("mixed", "Mixed", "دوگانه", [7, 6, 3]),
                ("not-detectable", "Not detectable with these data", "با این داده‌ها نادیدنی", [14, 9, 4]), ("untestable", "Untestable", "آزمون‌ناپذیر", [3, 21, 10]), ("not-yet-tested", "Not yet tested", "هنوز آزموده نشده", [20, 9, 6]),
            ] is var verdicts
                ? verdicts.Select(v => new Bar(v.Code, new Names(v.En, v.Fa), [.. v.Counts.Select((n, i) => new BarPart(Datum.Of(n, null, null, $"claims:{v.Code}:2022:{i}"), $"kind-{i}"))]))
                : [],
        ],
        new Names("Number of claims", "شمار ادعاها"))
    {
        Numbers = NumberStyle.Count,
        Classes = [new("kind-0", new("Descriptive", "توصیفی")), new("kind-1", new("Causal", "علّی")), new("kind-2", new("Historical", "تاریخی"))],
    };

    private static Outline OutlineOf(string code) => Outlines[code];

    private static Dictionary<string, Outline> ReadOutlines()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Checkout.PathOf("definitions", "geometry", "outlines.json")));
        return file.RootElement.GetProperty("states").EnumerateArray().ToDictionary(
            s => s.GetProperty("code").GetString()!,
            s => new Outline(StateCode.Of(s.GetProperty("code").GetString()!), Point(s.GetProperty("label")), [.. s.GetProperty("rings").EnumerateArray().Select(r => (IReadOnlyList<GeoPoint>)[.. r.EnumerateArray().Select(Point)])]),
            StringComparer.Ordinal);
    }

    private static GeoPoint Point(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());
}
