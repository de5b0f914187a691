namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Scorecards and budgets in English, Indonesian and French.</summary>
/// <remarks>Lines of cells between bars; <c>{c2}</c> and <c>{r2}</c> reach over columns and rows, <c>§</c> over the rest of the row; what stands behind the last <c>=</c> is the verdict.</remarks>
internal static class ForeignTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "en1",
            """
            Westmarch District Council
            Annual Performance Scorecard 2022/23
            """,
            """
            Indicator|Unit|Baseline 2021/22|Target 2022/23|Actual 2022/23|RAG|Commentary
            """,
            """
            Household waste recycled or composted|%|44.1|46.0|45.2|Amber|Contamination rose|=notAchieved
            Missed bins per 100,000 collections|Number|58|50|41|Green||=exceeded
            Major planning applications decided within 13 weeks|%|83|85|91.3|Green||=exceeded
            Average time to re-let council homes (days)|Days|29.4|25|31.2|Red||=notAchieved
            Council tax collected|%|97.6|98.0|98.0|Green||=achieved
            Working days lost to sickness per employee|Days|9.1|8.5|8.9|Amber||=notAchieved
            Homelessness cases prevented|Cases|310|330|352|Green||=exceeded
            Visits to leisure centres|Number|812,400|850,000|861,250|Green||=exceeded
            """),
        new(
            "en2",
            """
            Northvale County Council
            Corporate scorecard 2023-24
            """,
            """
            Ref|Performance measure|Good performance is|Annual target|Q4 year to date|Status|Direction of travel
            """,
            """
            HC01|Care assessments completed in 28 days|Higher|90%|87.4%|Off target|↓|=notAchieved
            HC02|Delayed transfers of care per 100,000|Lower|9.0|7.6|On target|↑|=exceeded
            HC03|Complaints answered within 10 working days|Bigger is better|95%|95.5%|On target|→|=exceeded
            HC04|Re-offending rate|Smaller is better|31%|33.8%|Off target|↓|=notAchieved
            """),
        new(
            "en_budget",
            """
            Eastmere Borough Council
            Revenue outturn 2022-23
            """,
            """
            Service area|Approved budget £000|Actual spend £000|Variance £000|Variance %
            """,
            """
            Adult social care|48,200|49,915|1,715|3.6
            Children's services|31,450|31,102|(348)|(1.1)
            Highways|12,900|12,450|(450)|(3.5)
            Libraries|2,310|2,310|0|0.0
            Total|94,860|95,777|917|1.0
            """),
        new(
            "en_q",
            """
            City of Harrowgate Council
            """,
            """
            Key Performance Indicator{r2}|UoM{r2}|2023/24 Target{r2}|2023/24 Actual{c5}|RAG rating{r2}
            Q1|Q2|Q3|Q4|Year end
            """,
            """
            Calls answered|%|92|90.1|91.4|93|93.5|92.0|G|=achieved
            Average call wait|seconds|60|75|71|66|62|69|R|=notAchieved
            Fly-tips cleared in 24 hours|%|95|96|97|97|98|97|G|=exceeded
            """),
        new(
            "en_multi",
            """
            Brackenshire Council
            """,
            """
            Measure{r2}|2021/22{c2}|2022/23{c2}|Met?{r2}
            Target|Actual|Target|Actual
            """,
            """
            Affordable homes completed|180|164|200|211|Yes|=exceeded
            Potholes repaired within 28 days (%)|90|92|92|88|No|=notAchieved
            Number of complaints upheld|45|50|40|35|Yes|=exceeded
            """)
        {
            Tables = 2,
        },
        new(
            "en_kpi_text",
            """
            Lowmoor Town Council
            """,
            """
            KPI ref|Description|Target|Performance|Met / Not met
            """,
            """
            1|Percentage of streets at grade B or above|at least 94%|95.2%|Met|=achieved
            2|Long-term empty homes|no more than 420|455|Not met|=notAchieved
            3|New jobs supported|150-180|162|Met|=achieved
            4|Carbon emissions from council estate (tCO2e)|Reduce by 8%|Reduced by 9.1%|Met|=exceeded
            5|Local plan adopted|By March 2023|Adopted January 2023|Met
            6|Staff turnover|under 12%|12.4%|Not met|=notAchieved
            7|Playgrounds refurbished|6 of 8|7 of 8|Met|=exceeded
            8|Air quality stations|n/a|n/a|
            """),
        new(
            "id1",
            """
            PEMERINTAH KABUPATEN SUMBERJAYA
            Laporan Kinerja Instansi Pemerintah Tahun 2022
            Tabel 3.1 Capaian Indikator Kinerja Utama
            """,
            """
            No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Keterangan
            """,
            """
            1|Meningkatnya kualitas kesehatan masyarakat|Angka Harapan Hidup|Tahun|71,50|71,62|100,17|Tercapai|=exceeded
            ||Prevalensi stunting|Persen|18,00|20,40|86,67|Tidak tercapai|=notAchieved
            2|Menurunnya angka kemiskinan|Persentase penduduk miskin|Persen|9,25|8,97|103,03|Tercapai|=exceeded
            3|Meningkatnya pertumbuhan ekonomi|Laju pertumbuhan ekonomi|Persen|5,40|5,12|94,81|Tidak tercapai|=notAchieved
            4|Meningkatnya pendapatan daerah|Pendapatan Asli Daerah|Rp juta|215.000|221.430|102,99|Tercapai|=exceeded
            5|Menurunnya pengangguran|Tingkat pengangguran terbuka|Persen|4,75|4,61|102,95|Tercapai|=exceeded
            """),
        new(
            "id2",
            """
            Pemerintah Kota Argapura
            """,
            """
            No{r2}|Indikator{r2}|Satuan{r2}|Kondisi Awal 2020{r2}|Tahun 2023{c3}|Kategori{r2}
            Target|Realisasi|% Capaian
            """,
            """
            1|Indeks Pembangunan Manusia|Poin|69,12|71,00|70,85|99,79|Tinggi|=notAchieved
            2|Jalan kabupaten dalam kondisi mantap|%|62,5|70|72,3|103,29|Sangat Tinggi|=exceeded
            3|Rumah tidak layak huni|Unit|4.210|3.000|3.450|85,00|Sedang
            4|Akses air minum layak|%|78|85|85|100|Sangat Tinggi|=achieved
            """),
        new(
            "id_budget",
            """
            Pemerintah Kabupaten Lembah Sari
            Laporan Realisasi Anggaran Tahun 2023
            """,
            """
            No.|Uraian|Anggaran 2023 (Rp)|Realisasi 2023 (Rp)|%
            """,
            """
            1|Pendapatan Daerah|1.250.000.000.000|1.268.450.120.000|101,48
            1.1|Pendapatan Asli Daerah|245.000.000.000|251.300.450.000|102,57
            1.2|Pendapatan Transfer|1.005.000.000.000|1.017.149.670.000|101,21
            2|Belanja Daerah|1.290.000.000.000|1.201.870.000.000|93,17
            """),
        new(
            "fr1",
            """
            Ville de Montclair
            Rapport d'activité 2022
            """,
            """
            Indicateur|Unité|Objectif 2022|Réalisé 2022|Taux de réalisation|Observations
            """,
            """
            Taux de tri des déchets ménagers|%|52|49,8|95,8 %|Campagne tardive|=notAchieved
            Logements sociaux livrés|logements|140|151|107,9 %||=exceeded
            Consommation d’énergie des bâtiments|MWh|8 400|8 915|94,2 %|Hiver froid|
            Délai moyen d'instruction des permis|jours|45|41|109,8 %||
            Taux de chômage|%|8,5|8,1|||=exceeded
            Fréquentation des médiathèques|entrées|120 000|131 250|109,4 %||=exceeded
            """),
        new(
            "fr_budget",
            """
            Commune de Saint-Médard-sur-Orne
            """,
            """
            Chapitre|Libellé|Budget prévu 2023 (k€)|Réalisé 2023 (k€)|Taux d'exécution
            """,
            """
            011|Charges à caractère général|3 250|3 118|95,9 %
            012|Charges de personnel|7 900|7 884|99,8 %
            65|Autres charges de gestion courante|1 120|1 096|97,9 %
            70|Produits des services|980|1 021|104,2 %
            """),
        new(
            "fr2",
            """
            Département de la Haute-Vezère
            """,
            """
            N°{r2}|Indicateurs de suivi{r2}|Valeur de référence (2019){r2}|Année 2023{c2}|Appréciation{r2}
            Cible|Résultat
            """,
            """
            1|Part des voies cyclables aménagées|21 %|35 %|37 %|Atteint|=exceeded
            2|Nombre d'accidents corporels|84|≤ 60|66|Non atteint|=notAchieved
            3|Surface d'espaces verts par habitant (m²)|14,2|16|16|Atteint|=achieved
            """),
    ];
}
