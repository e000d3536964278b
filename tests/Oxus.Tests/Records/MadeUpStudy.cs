using Oxus.Evidence.Studies;
using Oxus.Records;

namespace Oxus.Tests.Records;

/// <summary>A small study of three states that no map shows, in a folder of its own, to be spoilt in one place at a time. It has no problem as it stands.</summary>
internal sealed class MadeUpStudy : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("oxus-records-");

    public MadeUpStudy(bool withSchemas = true)
    {
        foreach (var (path, text) in Files) Write(path, text);
        if (!withSchemas) return;
        foreach (var schema in Directory.GetFiles(Checkout.PathOf("definitions", "schemas"))) Write($"definitions/schemas/{Path.GetFileName(schema)}", File.ReadAllText(schema));
    }

    public string Store => Path.Combine(_root.FullName, "store", "made-up.duckdb");

    public string Definitions => Path.Combine(_root.FullName, "definitions");

    public string Study => Path.Combine(_root.FullName, "studies", "made-up");

    public StudyFolder Folder => new(Definitions, Study);

    public StudyFolder WithStore => new(Definitions, Study, Store);

    public StudyReading Read() => Folder.Read();

    /// <summary>What is wrong, as a user reads it.</summary>
    public IReadOnlyList<string> Problems => [.. Folder.Check().Select(p => p.ToString())];

    /// <summary>The one thing that is wrong.</summary>
    public string Problem => Assert.Single(Problems);

    /// <summary>Where a file stands: those of <c>definitions/</c> for all studies, the others in the study's folder.</summary>
    public string PathOf(string path) => Path.Combine(path.StartsWith("definitions/", StringComparison.Ordinal) ? _root.FullName : Study, path);

    public MadeUpStudy Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public MadeUpStudy Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public MadeUpStudy Without(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    /// <summary>Puts a text in the place of another, which must stand there.</summary>
    public MadeUpStudy Spoil(string path, string found, string instead)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Contains(found, text, StringComparison.Ordinal);
        return Write(path, text.Replace(found, instead, StringComparison.Ordinal));
    }

    /// <summary>Adds a line at the end of a file.</summary>
    public MadeUpStudy Add(string path, string line) => Write(path, File.ReadAllText(PathOf(path)) + line + "\n");

    public void Dispose() => _root.Delete(recursive: true);

    private static readonly Dictionary<string, string> Files = new()
    {
        ["definitions/states.yaml"] = """
            states:
              - {code: ARD, names: {en: Arden, fa: آردن}, codes: [{system: cow, code: "007", from: 1950-01-01}]}
              - {code: BEL, names: {en: Bellamy}, codes: [{system: iso2, code: NO}]}
              - {code: COR, names: {en: Corin}, codes: []}

            """,
        ["definitions/groups.yaml"] = """
            groups:
              - code: foresters
                kind: armed group
                names: {en: Foresters}
                aliases: [{text: Men of the wood, language: en, from: "1999"}]
                codes: [{system: ucdp, code: "12"}]
                designations: [{by: Arden, as: outlaws, from: 1999-05-01, source: gazette}]

            """,
        ["definitions/organisations/league.yaml"] = """
            # The league of the wood.
            code: LEAGUE
            names: {en: League of the Wood}
            regional: true
            scope: [political, narco]
            life: {from: 1995-01-01, to: 2010-12-31}
            depth:
              - {from: 1995-01-01, level: 1, basis: founding text, source: gazette}
              - {from: "2000", level: 2, basis: a secretariat, source: gazette}
            ledger:
              - {state: ARD, status: member, from: 1995-01-01, act: founding member, source: gazette, locator: page 3, confidence: high}
              - {state: BEL, status: observer, from: "1996", act: admission, source: gazette, locator: page 9, confidence: low, dissents: [{from: "1997", status: observer, source: almanac, note: a year later}]}
              - {state: BEL, status: member, from: 1998-06, act: accession, source: almanac, locator: page 12, confidence: medium}
              - {state: ARD, status: none, from: 2005-03-01, act: withdrawal, source: almanac, locator: page 40, confidence: high}

            """,
        ["definitions/sectors.yaml"] = """
            version: 1
            sectors: [{code: military, names: {en: Military}}, {code: economic, names: {en: Economic}}]
            levels: [{code: regional, names: {en: Regional}}]
            inputs:
              - {input: "cameo:18", weights: {military: 0.75, economic: 0.25}}

            """,
        ["definitions/series.yaml"] = """
            series:
              - code: share
                names: {en: Share of strength}
                unit: share
                range: {min: 0, max: 1}
                coverage:
                  - {source: almanac, years: 1990-2010}
                  - {source: gazette, years: 1990-2010}
              - code: distance
                names: {en: Distance}
                unit: kilometres
                subject: dyad
                constant: true
                coverage: [{source: almanac, years: 1990-2010}]
              - code: harvest
                names: {en: Harvest}
                unit: tonnes
                range: {min: 0}
                coverage: [{source: gazette, years: 1990-2010, absent: zero, except: [COR]}]

            """,
        ["definitions/sources.yaml"] = """
            sources:
              - {code: almanac, title: Almanac, citation: "Almanac, 2011", version: "2011", licence: {name: CC0, redistribution: free}, covers: 1990-2010}
              - {code: gazette, title: Gazette, citation: "Gazette, 2012", version: "2012", licence: {name: facts with citation, redistribution: with-citation}, origin: almanac}

            """,
        ["definitions/literature.yaml"] = """
            works:
              - {key: rowland1999, authors: "Rowland, O.", year: "1999", title: On woods, where: Press of the Wood, read: full}

            """,
        ["definitions/geometry/outlines.json"] = """
            {"source": "made up", "states": [
            {"code": "ARD", "label": [1, 1], "rings": [[[0, 0], [2, 0], [2, 2], [0, 0]]]},
            {"code": "BEL", "label": [5, 5], "rings": [[[4, 4], [6, 4], [6, 6], [4, 4]]]}
            ]}

            """,
        ["study.yaml"] = """
            study: made-up
            names: {en: A made-up study}
            question: {en: Does it read?}
            answer-subject: {en: reading}
            years: 1990-2010
            seed: 18446744073709551615
            complex:
              code: woods
              names: {en: The woods}
              boundaries:
                - {code: narrow, names: {en: Narrow}, members: [ARD, BEL], rationale: {en: They are near.}}
              global-powers: [COR]
            panel: {states: [COR, BEL, ARD], names: {en: All three}}
            regions: [{code: THE-WOODS, names: {en: The woods}}]
            documents: [{code: paper, title: {en: A paper}, sha256: 0000000000000000000000000000000000000000000000000000000000000000, language: en, pages: 9}]
            record:
              - {file: record/figures.csv, kind: indicators}
              - {file: record/treaties.csv, kind: treaties}
              - {file: record/ties.csv, kind: ties}
              - {file: record/events.csv, kind: events}
              - {file: record/memberships.csv, kind: memberships}
              - {file: record/votes.csv, kind: votes}
              - {file: record/linkages.csv, kind: linkages}

            """,
        ["threat.yaml"] = """
            version: 1
            draws: 100
            floor: 0.01
            coverage-floor: 0.6
            carry-years: 2
            dimensions:
              - code: economic
                names: {en: Economic}
                weight: 1
                indicators:
                  - {code: hunger, names: {en: Hunger}, series: harvest, best: 900, worst: 0, error: 0.2}
            trafficking: {producer: ARD, supply: harvest, worst: 900, distance: distance, half-distance: 500, error: 0.1}

            """,
        ["claims.yaml"] = """
            document: paper
            claims:
              - code: C001
                kind: testable
                text: {en: "The harvest of Arden is large."}
                passage: {page: 2, start: 10, length: 30}
                cites: [rowland1999]
                sectors: [economic]
                levels: [regional]
                tests: [{finding: "published:ARD:2000:harvest", relation: at-least, readings: [100]}]
            tensions:
              - {code: T1, text: {en: It says two things.}, claims: [C001]}

            """,
        ["hypotheses.yaml"] = """
            registered: 2026-11-25
            sha256: 651ce994c697a7924074e5acc7efd7835e08a28fee46275db9dbf5f461eba958
            estimand: {en: What is estimated.}
            years: 1995-2005
            outcomes: [{code: joint-depth, role: primary, names: {en: joint depth}}]
            exposures: [{code: threat, role: primary, names: {en: threat}}]
            controls: [{code: patron, rival: X1, primary: true, names: {en: patron}}]
            lag: 1
            lags: [1, 2]
            leads: [1]
            permutations: 99
            least-of-interest: 0.2
            hypotheses:
              - {code: H1, statement: {en: It rises.}, claims: [C001], outcome: joint-depth, term: sum, sign: 1, refuted-if: {en: It falls.}}
              - {code: X1, rival: true, statement: {en: A patron.}, claims: [], outcome: joint-depth, term: patron, sign: 0, refuted-if: {en: No patron.}}

            """,
        ["record/figures.csv"] = """"
            series,subject,year,value,low,high,partial,source,locator
            distance,ARD-BEL,,120.5,,,0,almanac,page 1
            harvest,ARD,2000,,100,200,1,gazette,page 2
            harvest,THE-WOODS,2000,500,,,0,gazette,"page 3, note ""b"""
            share,ARD,2000,0.4,0.3,0.5,0,gazette,page 5
            share,ARD,2000,0.45,,,0,almanac,page 6

            """",
        ["record/treaties.csv"] = """
            treaty,bilateral,member,from,to,defence,offence,neutrality,non-aggression,consultation,source,locator
            pact,0,ARD,1991-05-01,,1,0,0,1,1,almanac,page 7
            pact,0,BEL,1991-05-01,2001,0,0,0,1,1,almanac,page 7
            pact,0,COR,2002-01-01,,1,0,0,0,0,almanac,page 7

            """,
        ["record/ties.csv"] = """
            kind,first,second,from,to,source,locator
            land-border,ARD,BEL,1920-01,,almanac,page 8

            """,
        ["record/events.csv"] = """
            kind,code,years,side_a,side_b,intensity,deaths_low,deaths_high,source,locator
            intrastate-conflict,war-1,1999-2001,ARD,foresters,1,25,999,gazette,page 9

            """,
        ["record/memberships.csv"] = """
            organisation,state,status,years,source,locator
            cow-igo:LEAGUE,ARD,member,1995-2004,almanac,page 10

            """,
        ["record/votes.csv"] = """
            first,second,year,yy,ya,yn,ay,aa,an,ny,na,nn,source,locator
            ARD,BEL,2000,9,8,7,6,5,4,3,2,1,almanac,page 11

            """,
        ["record/linkages.csv"] = """
            group,state,years,level,confidence,source,locator
            foresters,ARD,1999-2001,2,low,gazette,page 12

            """,
    };
}
