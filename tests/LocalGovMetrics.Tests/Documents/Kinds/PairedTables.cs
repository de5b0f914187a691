namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables with more than one pair of plan and result: each pair is judged on its own, and nothing of one pair is set against the other.</summary>
/// <remarks>Lines of cells between bars; <c>{c2}</c> and <c>{r2}</c> reach over columns and rows, <c>§</c> over the rest of the row; what stands behind the last <c>=</c> is the verdict.</remarks>
internal static class PairedTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "pairs_of_tasks",
            """
            PHỤ LỤC GIAO CHỈ TIÊU
            Kết quả các xã năm 2024
            """,
            """
            TT{r2}|Đơn vị{r2}|Trồng rừng (ha){c2}|Tỷ lệ hộ nghèo (%){c2}
            Chỉ tiêu giao|Kết quả|Chỉ tiêu giao|Kết quả
            """,
            """
            1|Xã Nà Pán|40|44|6,5|6,1|=exceeded
            2|Xã Khau Đôn|25|21|7,0|7,4|=notAchieved
            3|Xã Tát Ngà|30|30|5,5|5,5|=achieved
            """)
        {
            Tables = 2,
        },
        new(
            "pairs_of_years",
            """
            Kabupaten Teluk Biru
            Perbandingan capaian kinerja
            """,
            """
            No{r2}|Indikator{r2}|Satuan{r2}|Tahun 2021{c3}|Tahun 2022{c3}
            Target|Realisasi|%|Target|Realisasi|%
            """,
            """
            1|Luas ruang terbuka hijau|Ha|120|126|105,00|130|126,1|97,00|=notAchieved
            2|Koperasi aktif|Unit|80|72|90,00|84|88,2|105,00|=exceeded
            3|Izin terbit tepat waktu|%|90|90|100,00|92|92|100,00|=achieved
            """)
        {
            Tables = 2,
        },
        new(
            "pairs_and_a_year_alone",
            """
            Pays des Trois Vallées
            Rapport de performance
            """,
            """
            Indicateurs{r2}|2020{c2}|2021{c2}|2022{r2}
            Prévision|Réalisation|Prévision|Réalisation
            """,
            """
            Part des cantines en circuit court (%)|30|28|34|36|40|=exceeded
            Usagers des bibliothèques|9 000|9 450|9 600|9 120|10 000|=notAchieved
            Jardins partagés ouverts|12|12|15|15|18|=achieved
            """)
        {
            Tables = 2,
        },
        new(
            "standard_is_the_target",
            """
            Fernleigh Borough
            Customer promises 2022
            """,
            """
            Service standard|Standard|Achieved
            """,
            """
            Bins emptied on the published day|98%|97.2%|=notAchieved
            Noise complaints visited within 5 days|90%|90%|=achieved
            Dangerous potholes made safe within 24 hours|95%|97.8%|=exceeded
            """),
        new(
            "who_carries_out",
            """
            UBND HUYỆN PHÚ RIỀNG
            CÁC CHỈ TIÊU NĂM 2025
            """,
            """
            TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2025|Cơ quan thực hiện
            """,
            """
            1|Diện tích cao su|ha|4.100|Phòng Nông nghiệp
            2|Đào tạo nghề|người|600|Trung tâm dạy nghề
            3|Thu ngân sách|tỷ đồng|310|Chi cục Thuế
            """)
        {
            Tables = 0,
        },
        new(
            "section_in_the_middle",
            """
            UBND TỈNH HẠ LANG
            KẾT QUẢ CHỈ TIÊU NĂM 2024
            """,
            """
            TT|CHỈ TIÊU|ĐVT|KẾ HOẠCH 2024|ƯỚC THỰC HIỆN 2024|SO VỚI KH
            """,
            """
            §A. NHÓM CHỈ TIÊU NÔNG NGHIỆP (3 chỉ tiêu)
            1|Diện tích cà phê|ha|12.500|12.750|Vượt|=exceeded
            2|Sản lượng tiêu|tấn|3.800|3.650|Không đạt|=notAchieved
            §B. NHÓM CHỈ TIÊU VĂN HÓA (2 chỉ tiêu)
            3|Buôn có nhà sinh hoạt cộng đồng|buôn|64|64|Đạt|=achieved
            4|Lễ hội được phục dựng|lễ hội|3|4|Vượt|=exceeded
            """),
        new(
            "amounts_with_nouns",
            """
            Elmhurst Parish
            """,
            """
            Objective|Target|Result|Achieved?
            """,
            """
            Plant street trees|40 new trees|46 new trees|Yes|=exceeded
            Reduce water use|6% reduction|4.1% reduction|No|=notAchieved
            Run safety classes|At least 8|9|Yes|=achieved
            """),
        new(
            "units_without_a_name",
            """
            Redwater County
            Scorecard 2023
            """,
            """
            Measure|Measured in|Target 2023|Actual 2023|RAG
            """,
            """
            Average response time|days|12|15|Red|=notAchieved
            Roads resurfaced|km|30|33|Green|=exceeded
            Rent collected|%|98|98|Green|=achieved
            """),
        new(
            "years_in_a_flat_header",
            """
            THỊ XÃ BÌNH AN HẠ
            """,
            """
            TT|Chỉ tiêu|ĐVT|KH 2022|TH 2022|% 2022|KH 2023|TH 2023|% 2023
            """,
            """
            1|Đàn hươu|con|400|412|103,0|420|399|95,0|=notAchieved
            2|Diện tích chè|ha|900|882|98,0|950|950|100,0|=achieved
            """)
        {
            Tables = 2,
        },
        new(
            "total_beside_its_years",
            """
            CHƯƠNG TRÌNH NƯỚC SẠCH 2020-2022
            """,
            """
            TT|Nội dung|ĐVT|Kế hoạch 2020-2022|TH 2020|TH 2021|TH 2022|Tổng cộng|Tỷ lệ (%)
            """,
            """
            1|Giếng khoan|giếng|300|90|100|125|315|105,0|=exceeded
            2|Trạm cấp nước|trạm|20|5|6|7|18|90,0|=notAchieved
            """),
        new(
            "poverty_by_title",
            """
            PHỤ LỤC 2
            KẾT QUẢ THỰC HIỆN CHỈ TIÊU TỶ LỆ HỘ NGHÈO CÁC XÃ NĂM 2022
            """,
            """
            TT|Đơn vị|Kế hoạch (%)|Thực hiện (%)
            """,
            """
            1|Xã Nậm Cắn|9,5|9,1|=exceeded
            2|Xã Tà Cạ|8,0|8,4|=notAchieved
            3|Thị trấn Mường Lống|4,0|4,0|=achieved
            """),
        new(
            "thresholds",
            """
            Hospital Trust 2021
            """,
            """
            KPI|Threshold|Actual|Status
            """,
            """
            Beds occupied at midnight|<= 90%|92.5%|R|=notAchieved
            Letters sent within 5 days|>= 95%|95.6%|G|=achieved
            Falls per 1,000 bed days|< 4.0|3.1|G|=achieved
            """),
    ];
}
