namespace Oxus.Compile.CentralAsia;

/// <summary>The pages that published figures were read on, by address, and our codes of these sources. They are described in the study's list of sources.</summary>
internal static class FigurePages
{
    /// <summary>Our code for the source of a figure.</summary>
    /// <exception cref="InvalidDataException">The page is not known.</exception>
    internal static string SourceOf(string address, FigureSeries series) =>
        Codes.TryGetValue(address, out var code) ? code == Podrobno && series.Code.StartsWith("opium", StringComparison.Ordinal) ? $"{Podrobno}-quoting" : code
        : throw new InvalidDataException($"the page {address} has no code as a source: add it to {nameof(FigurePages)} and to the study's sources");

    // One page gives seizures that its agency made, and estimates of others that it quotes: two origins, two sources.
    private const string Podrobno = "podrobno-2022";

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["http://circlingthelionsden.blogspot.com/2012/05/afghanistans-northern-heroin-route.html"] = "circling-lions-den-2012",
        ["http://countthecosts.org/resource-library/afghanistan-opium-survey-2010"] = "countthecosts-2010",
        ["http://drugwarfacts.org/node/2238"] = "drugwarfacts-2238",
        ["http://www.ph2dot1.com/2013/12/random-charts-afghan-opium.html"] = "ph2dot1-2013",
        ["https://anthraxvaccine.blogspot.com/2017/11/?m=1"] = "anthraxvaccine-2017",
        ["https://daryo.uz/en/2024/07/29/tajikistans-seized-volume-of-drug-increases-by-25-in-1h24-most-come-from-afghanistan"] = "daryo-2024",
        ["https://dzen.ru/a/YrlMnrLamRWH7t_M"] = Podrobno,
        ["https://en.irna.ir/news/9056809/reports-agency-N-U-Afghanistan-in-crop-opium-cut-helps-Drought"] = "irna-2000",
        ["https://factsanddetails.com/central-asia/Central_Asian_Topics/sub8_8h/entry-4527.html"] = "factsanddetails-4527",
        ["https://kz.kursiv.media/news/page/1697"] = "kursiv-2021",
        ["https://mid.tj/index.php/en/main/view/149/tajik-afghan-state-border"] = "mfa-tajikistan-2013",
        ["https://news.com.kg/svodka/v-kyrgyzstane-za-9-mesyacev-iz-oborota-izyato-64-tonny-narkotikov"] = "news-com-kg-2023",
        ["https://news.un.org/en/story/2001/10/18962"] = "un-news-2001",
        ["https://old.asiaplustj.info/en/node/65872"] = "asia-plus-2006",
        ["https://parrot.ru/asiaplus/s2/00001/1698.html"] = "asia-plus-2022",
        ["https://press.un.org/en/1999/19990910.afg107.doc.html"] = "undcp-afg107-1999",
        ["https://scienceblog.com/4736/estimated-poppy-cultivation-in-afghanistan-way-up/"] = "ondcp-2004",
        ["https://tirada.tribune.net.ph/index.php/2023/11/06/produksyon-ng-opium-sa-afghanistan-bumagsak"] = "tribune-2023",
        ["https://unis.unvienna.org/unis/en/pressrels/2000/nar696.html"] = "unis-nar696-2000",
        ["https://unis.unvienna.org/unis/en/pressrels/2002/nar766.html"] = "unis-nar766-2002",
        ["https://web.archive.org/web/20070428171619/http://www.unodc.org/uzbekistan/en/fact_sheets.html"] = "unodc-uzbekistan-2007",
        ["https://webarchive.library.unt.edu/eot2008/20080916124558/http://www.state.gov/p/inl/rls/nrcrpt/2007/vol1/html/80858.htm"] = "incsr-2007-afghanistan",
        ["https://www.addictionjournal.org/posts/poppy-cultivation-down-but-opium-production-increases-in-afghanistan"] = "addiction-journal-2020",
        ["https://www.arabnews.com/node/272222"] = "arab-news-2005",
        ["https://www.asiaplustj.info/en/news/tajikistan/security/20210715/almost-1700-kilos-of-narcotic-drugs-seized-in-tajikistan-in-h1-2021"] = "asia-plus-2021",
        ["https://www.scribd.com/doc/19350875/128/Uzbekistan"] = "incsr-2007-uzbekistan",
        ["https://www.state.gov/j/inl/rls/nrcrpt/2016/vol1/253311.htm"] = "incsr-2016-tajikistan",
        ["https://www.thestar.com.my/news/world/2023/11/05/afghanistan-opium-poppy-supply-plummets-95-after-taliban-ban---un"] = "reuters-the-star-2023",
        ["https://www.unodc.org/unodc/en/press/releases/2008-02-06.html"] = "unodc-release-2008",
        ["https://www.vietnamplus.vn/infographics-choang-vang-voi-so-luong-cay-thuoc-phien-o-afghanistan/475889.vnp"] = "vietnamplus-2017",
    };
}
