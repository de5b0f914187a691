namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables whose header needs more than its words: signs alone, years in short, plans of quarters, plans that were changed, levels that a format lost.</summary>
internal static class WovenTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "signs_alone",
            """
            UBND HUYỆN THANH KHÊ ĐÔNG
            Kết quả xây dựng nông thôn mới
            """,
            """
            TT{r3}|Chỉ tiêu{r3}|ĐVT{r3}|Năm 2021{c4}|Năm 2022{c4}
            KH{r2}|TH{r2}|So sánh{c2}|KH{r2}|TH{r2}|So sánh{c2}
            +/-|%|+/-|%
            """,
            """
            1|Số xã hoàn thành hồ sơ|Xã|4|3|-1|75|5|5|0|100|=achieved
            2|Đường ngõ xóm được bê tông|Km|20|22,5|2,5|112,5|40|35,2|-4,8|88|=notAchieved
            3|Nhà vệ sinh đạt tiêu chuẩn|Hộ|900|912|12|101,3|1.100|1.166|66|106|=exceeded
            """)
        {
            Tables = 2,
            LostIn = "layout,open",
        },
        new(
            "quarter_plan",
            """
            UBND QUẬN LÊ HỒNG
            Tình hình thực hiện nhiệm vụ quý II/2024
            """,
            """
            TT|Chỉ tiêu|ĐVT|KH 2024|KH Quý II|TH Quý II|So với KH quý (%)|So với KH năm (%)
            """,
            """
            1|Thu phạt vi phạm trật tự đô thị|triệu đồng|2.000|500|545|109,0|27,3
            2|Cấp giấy phép xây dựng|giấy|800|200|190|95,0|23,8|=notAchieved
            3|Lao động được giới thiệu việc làm|người|1.200|300|300|100|25|=achieved
            """),
        new(
            "glued_years",
            """
            UBND xã Phước Long Trung
            """,
            """
            Stt|Chỉ tiêu|ĐVT|KH2021|TH2021|Đạt %|KH2022
            """,
            """
            01|Sản lượng ngô|tấn|1.200|1.260|105|1.300|=exceeded
            02|Đàn dê|con|640|602|94,06|650|=notAchieved
            03|Người dân có thẻ bảo hiểm y tế|%|90|91,5|101,67|92|=exceeded
            """),
        new(
            "named_twice",
            """
            UBND THỊ TRẤN AN CHÂU ĐÔNG
            Kết quả vận động các loại quỹ năm 2023
            """,
            """
            Số TT|Tên quỹ|Chỉ tiêu vận động|Số thu được|Đạt tỷ lệ %
            """,
            """
            1|Quỹ Khuyến học|90.000|96.300|107,00|=exceeded
            2|Quỹ Vì người nghèo|150.000|118.500|79,00|=notAchieved
            3|Quỹ Chăm sóc người cao tuổi|42.000|42.000|100,00|=achieved
            """),
        new(
            "cumulated",
            """
            UBND HUYỆN MƯỜNG LA ĐÔNG
            Kết quả thực hiện mục tiêu chương trình giảm nghèo 2021-2023
            """,
            """
            TT{r2}|Mục tiêu{r2}|ĐVT{r2}|Kế hoạch giai đoạn 2021-2025{r2}|Kết quả thực hiện{c4}|Tỷ lệ đạt so với KH giai đoạn (%){r2}
            Năm 2021|Năm 2022|Năm 2023|Lũy kế 2021-2023
            """,
            """
            1|Số hộ được hỗ trợ sinh kế|Hộ|2.000|310|420|470|1.200|60,0|=notAchieved
            2|Nhà ở được xây mới|Nhà|500|90|130|155|375|75,0|=notAchieved
            3|Lao động được học nghề|Người|1.500|400|500|600|1.500|100,0|=achieved
            """),
        new(
            "two_names",
            """
            Báo cáo giám sát tiêu chí nông thôn mới nâng cao xã Tân An năm 2023
            """,
            """
            TT|Tên tiêu chí|Nội dung tiêu chí|Chỉ tiêu|Kết quả|Đánh giá
            """,
            """
            1|Giao thông|Tỷ lệ đường trục thôn được cứng hóa|≥ 90%|93,1%|Đạt|=achieved
            1|Giao thông|Tỷ lệ đường ngõ sạch|100%|98%|Chưa đạt|=notAchieved
            2|Thủy lợi|Tỷ lệ diện tích được tưới chủ động|≥ 85%|86%|Đạt|=achieved
            """),
        new(
            "en_plain",
            """
            Eastbridge Council
            Annual performance statement 2023/24
            """,
            """
            Theme|Measure of success|Where we were|What we aimed for|Where we are now|Did we make it?
            """,
            """
            Clean|Recycling rate|46.0%|49%|48.2%|No|=notAchieved
            Homes|New council homes|95|120|120|Yes|=achieved
            Parks|Visits to parks|8,100|8,500|8,950|Yes|=exceeded
            """),
        new(
            "en_short_years",
            """
            Moordale District Council KPI report 2023-24
            """,
            """
            KPI|Frequency|Target 23/24|Q4 23/24|YTD 23/24|Status
            """,
            """
            Food hygiene visits completed (%)|Quarterly|94|97|95.5|G|=exceeded
            Complaints answered in time (%)|Monthly|90|92|88.4|A|=notAchieved
            Invoices paid in 30 days (%)|Monthly|98|98|98|G|=achieved
            """),
        new(
            "fr_nature",
            """
            Région du Bas-Plateau
            Budget 2022, recettes de fonctionnement
            """,
            """
            Chapitre|Nature des recettes|BP 2022|CA 2022|Taux de réalisation
            """,
            """
            70|Produits des services|3 200|3 360|105,0 %|=exceeded
            73|Impôts et taxes|76 500|75 735|99,0 %|=notAchieved
            74|Dotations et participations|19 400|19 400|100,0 %|=achieved
            """),
        new(
            "words_alone",
            """
            Danh sách hộ thoát nghèo năm 2023
            """,
            """
            STT|Chủ hộ|Thôn|Số khẩu|Kết quả|Kế hoạch hỗ trợ năm 2024
            """,
            """
            1|Lê Văn Chung|Thôn Bắc|4|Thoát nghèo|Vay vốn
            2|Phạm Dung|Thôn Nam|3|Cận nghèo|Học nghề
            """) { Tables = 0 },
        new(
            "divided_names",
            """
            UBND XÃ TRUNG SƠN
            Kết quả sản xuất năm 2024
            """,
            """
            Cây trồng|Kế hoạch{c2}|Thực hiện{c2}|So sánh (%){c2}
            |Diện tích (ha)|Sản lượng (tấn)|Diện tích (ha)|Sản lượng (tấn)|Diện tích|Sản lượng
            """,
            """
            Lúa mùa|310|1.860|316|1.820|101,9|97,8|=exceeded
            Khoai lang|70|560|66,5|539|95,0|96,3|=notAchieved
            Lạc|45|90|45|92|100,0|102,2|=achieved
            """)
        {
            Tables = 2,
        },
        new(
            "next_plan_alone",
            """
            UBND TỈNH KHE SANH ĐÔNG
            Tình hình kinh tế - xã hội
            """,
            """
            TT|Chỉ tiêu chủ yếu|Đơn vị tính|Thực hiện năm 2021|Ước TH 2022|Dự kiến KH 2023|So sánh ƯTH 2022/TH 2021 (%)|So sánh KH 2023/ƯTH 2022 (%)
            """,
            """
            1|Sản lượng lúa|tấn|1.500|1.575|1.600|105,0|101,6
            2|Sản lượng ngô|tấn|900|855|900|95,0|105,3
            """) { Tables = 0 },
        new(
            "en_aim_is_a_direction",
            """
            Harcombe Vale Council
            2022/23 Key Performance Indicators
            """,
            """
            Indicator|Aim|2021/22|Target 2022/23|Year to date|RAG
            """,
            """
            Calls closed at first contact (%)|High|88|92|91.3|A|=notAchieved
            Days to process claims|Low|19|17|16.6|G|=exceeded
            """),
        new(
            "en_theme_beside_words",
            """
            Cedar Downs Regional Council
            Annual Report 2022-2023
            """,
            """
            Service|How measured|Target|Achieved|Met / Not met
            """,
            """
            Libraries|Visits per head|4.0|3.7|Not met|=notAchieved
            Roads|Unsealed roads graded (km)|850|912|Met|=exceeded
            Water|Compliance with drinking water standards|100%|100%|Met|=achieved
            Water|Unplanned interruptions per 1,000 connections|<15|11.2|Met|=achieved
            """),
        new(
            "en_variance_of_current",
            """
            Whitegum City Council
            Operating revenue, year to 30 June 2023
            """,
            """
            Account|Original budget|Current budget|Actual|Variance|Variance %
            """,
            """
            Rates and charges|40,200|40,500|40,905|405|1.0|=exceeded
            User fees|6,300|6,000|5,700|(300)|(5.0)|=notAchieved
            Grants|2,500|2,400|2,400|0|0.0|=achieved
            """),
        new(
            "en_fiscal",
            """
            Town of Alderbrook
            Performance measures
            """,
            """
            Goal|Measure|FY21 Actual|FY22 Actual|FY22 Goal|Met?|FY23 Goal
            """,
            """
            Safety|Fire alarms attended within 6 minutes|84%|88%|90%|No|90%|=notAchieved
            Parks|Trees planted along streets|310|402|400|Yes|420|=exceeded
            Finance|Permits issued online (%)|41|55|55|Yes|60|=achieved
            """),
        new(
            "en_marked_polarity",
            """
            Saltmere City Council
            Scorecard 2023/24
            """,
            """
            Ref|Indicator|Polarity|Target|Actual|RAG
            """,
            """
            E1|Calls closed at first contact (%)|▲ higher|70|72.5|Green|=exceeded
            E2|Days from report to repair|▼ lower|12|14|Red|=notAchieved
            E3|Repeat visits|▼ lower|30|27|Green|=exceeded
            """),
        new(
            "en_revised",
            """
            City of Marrow Bay
            Revenues: budget to actual 2023
            """,
            """
            Revenue source|Adopted Budget|Amended Budget|Actual|Variance|% Collected
            """,
            """
            Property taxes|6,200,000|6,200,000|6,293,000|93,000|101.5%|=exceeded
            Sales taxes|3,100,000|3,000,000|2,910,000|(90,000)|97.0%|=notAchieved
            Licenses and permits|410,000|400,000|400,000|0|100.0%|=achieved
            Charges for services|900,000|950,000|988,000|38,000|104.0%|=exceeded
            """),
        new(
            "fr_voted",
            """
            Commune de Vieux-Tilly
            Compte administratif 2022
            """,
            """
            Chap.|Intitulé|Crédits ouverts|Réalisations|Taux d'exécution
            """,
            """
            70|Produits des services|410 000|428 450|104,5 %|=exceeded
            73|Impôts et taxes|2 150 000|2 128 500|99,0 %|=notAchieved
            74|Dotations et participations|980 000|980 000|100,0 %|=achieved
            011|Charges à caractère général|1 200 000|1 128 000|94,0 %
            """),
        new(
            "id_numbered_from_parts",
            """
            Pemerintah Kabupaten Suka Jadi
            Realisasi Pendapatan Tahun 2022
            """,
            """
            Kode|Uraian|Target (Rp)|Realisasi (Rp)|%
            """,
            """
            4.1|Pendapatan Asli Daerah|80.500.000.000|84.525.000.000|105,00|=exceeded
            4.1.1|Pajak Daerah|50.000.000.000|53.000.000.000|106,00|=exceeded
            4.2|Pendapatan Transfer|600.000.000.000|594.000.000.000|99,00|=notAchieved
            """),
        new(
            "id_statement_row",
            """
            Pemerintah Kota Banyu Asri
            Capaian Kinerja Tahun 2023
            """,
            """
            No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
            """,
            """
            1|Meningkatnya mutu layanan|Indeks Kepuasan Masyarakat|Nilai|84|85,3|101,55|=exceeded
            2|Meningkatnya tata kelola|Nilai SAKIP|Nilai|72|70,2|97,5|=notAchieved
            ||Opini BPK|Opini|WTP|WTP|100
            3|Meningkatnya kualitas jalan|Persentase jalan mantap|%|71|71|100|=achieved
            """),
    ];
}
