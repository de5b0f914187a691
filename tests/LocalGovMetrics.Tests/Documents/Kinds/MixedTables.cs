namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables of offices that each set a plan beside a result in their own way, and tables of plans and results that do not belong together.</summary>
/// <remarks>Lines of cells between bars; <c>{c2}</c> and <c>{r2}</c> reach over columns and rows, <c>§</c> over the rest of the row; what stands behind the last <c>=</c> is the verdict.</remarks>
internal static class MixedTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "field_groups",
            """
            UBND TỈNH ĐÔNG GIANG
            KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022
            """,
            """
            Lĩnh vực{r2}|Chỉ tiêu{r2}|Đơn vị{r2}|Nghị quyết HĐND tỉnh{c2}|Kết quả thực hiện năm 2022{c2}
            Số|Chỉ tiêu năm 2022|Thực hiện|% so với NQ
            """,
            """
            Kinh tế{r3}|Tốc độ tăng trưởng GRDP|%|45/NQ|8,5|9,1||=exceeded
            GRDP bình quân đầu người|Triệu đồng|45/NQ|61|60,2|98,7|=notAchieved
            Vốn đầu tư toàn xã hội|Tỷ đồng|45/NQ|18.500|19.050|103,0|=exceeded
            Xã hội{r2}|Tỷ lệ hộ nghèo đa chiều|%|46/NQ|5,5|5,9||=notAchieved
            Tạo việc làm mới|Người|46/NQ|21.000|21.340|101,6|=exceeded
            """),
        new(
            "units_in_cells",
            """
            UBND XÃ TÂN SƠN
            Kết quả phát triển kinh tế - xã hội năm 2023
            """,
            """
            STT|Chỉ tiêu|Kế hoạch năm 2023|Kết quả năm 2023|Ghi chú
            """,
            """
            1|Diện tích lúa cả năm|365 ha|371,5 ha||=exceeded
            2|Thu ngân sách trên địa bàn|4,2 tỷ đồng|3,96 tỷ đồng|Hụt thu tiền sử dụng đất|=notAchieved
            3|Thu nhập bình quân đầu người|48 triệu đồng/người/năm|48,6 triệu đồng/người/năm||=exceeded
            4|Tỷ lệ hộ nghèo|Giảm còn 3,1%|2,94%||=achieved
            5|Tỷ lệ tham gia bảo hiểm y tế|95%|95,3%||=exceeded
            6|Xuất khẩu lao động|15 người|11 người||=notAchieved
            """),
        new(
            "half_year",
            """
            UBND HUYỆN VĨNH THẠNH
            TÌNH HÌNH THỰC HIỆN DỰ TOÁN THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2023
            Đơn vị tính: Triệu đồng
            """,
            """
            TT{r2}|Nội dung{r2}|Dự toán năm 2023{c2}|Thực hiện 6 tháng{r2}|So sánh (%){c3}
            Tỉnh giao|Huyện giao|TH/DT tỉnh|TH/DT huyện|Cùng kỳ
            """,
            """
            I|Thu nội địa|96.000|104.000|51.370|53,5|49,4|108,2
            1|Thuế ngoài quốc doanh|31.500|32.000|17.080|54,2|53,4|111,0
            2|Lệ phí trước bạ|14.000|15.000|6.210|44,4|41,4|97,3
            3|Thu tiền sử dụng đất|50.500|57.000|28.080|55,6|49,3|109,5
            """),
        new(
            "month_cumulated",
            """
            UBND thị xã Phước Hưng
            Báo cáo tháng 11 năm 2022
            """,
            """
            STT|Chỉ tiêu|ĐVT|Kế hoạch năm 2022|Thực hiện tháng 11|Lũy kế 11 tháng|Lũy kế/KH năm (%)
            """,
            """
            1|Giải quyết việc làm|lao động|3.200|265|3.304|103,3
            2|Giá trị sản xuất công nghiệp|tỷ đồng|5.600|489|5.012|89,5
            """)
        {
            Tables = 1,
        },
        new(
            "next_plan_only",
            """
            UBND HUYỆN BÌNH LỘC
            DỰ KIẾN KẾ HOẠCH NĂM 2024
            """,
            """
            TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023|Kế hoạch năm 2024|KH 2024/TH 2023 (%)
            """,
            """
            1|Tổng giá trị sản xuất|tỷ đồng|6.120|6.730|110,0
            2|Thu ngân sách|tỷ đồng|212|225|106,1
            3|Tỷ lệ hộ nghèo|%|3,9|3,2|
            """)
        {
            Tables = 0,
        },
        new(
            "four_years",
            """
            UBND HUYỆN CẨM SƠN
            Biểu 02. Chỉ tiêu chủ yếu
            """,
            """
            TT|Chỉ tiêu|Đơn vị tính|TH 2022|KH 2023|ƯTH 2023|ƯTH 2023/KH 2023 (%)|ƯTH 2023/TH 2022 (%)|KH 2024
            """,
            """
            1|Tổng sản lượng lương thực|tấn|41.350|41.500|42.018|101,2|101,6|42.000|=exceeded
            2|Giá trị sản phẩm trên 1 ha đất trồng trọt|triệu đồng|96|102|99,5|97,5|103,6|104|=notAchieved
            3|Số lao động được đào tạo nghề|người|820|900|900|100,0|109,8|950|=achieved
            4|Tỷ lệ thất nghiệp|%|2,6|2,5|2,31|||2,3|=exceeded
            5|Tỷ lệ hộ dân sử dụng nước sạch|%|71,2|75|73,8|||78|=notAchieved
            """),
        new(
            "ticks",
            """
            ĐẢNG BỘ XÃ HƯNG LONG
            Rà soát các chỉ tiêu nhiệm kỳ 2020-2025
            """,
            """
            TT{r2}|Tên chỉ tiêu{r2}|Chỉ tiêu Đại hội{r2}|Kết quả đến năm 2025{r2}|Đánh giá{c3}
            Vượt|Đạt|Chưa đạt
            """,
            """
            1|Thu nhập bình quân đầu người (triệu đồng/năm)|65|68,2|x|||=exceeded
            2|Tỷ lệ hộ nghèo (%)|2,0|2,4|||x|=notAchieved
            3|Tỷ lệ đường trục thôn được bê tông (%)|100|100||x||=achieved
            4|Kết nạp đảng viên mới (đảng viên)|40|43|x|||=exceeded
            """),
        new(
            "criteria",
            """
            UBND xã Đại Thành
            BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2022
            """,
            """
            TT|Nội dung tiêu chí|Chỉ tiêu theo quy định|Kết quả thực hiện của xã|Tự đánh giá
            """,
            """
            1|Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa|100%|100%|Đạt|=achieved
            2|Tỷ lệ diện tích đất nông nghiệp được tưới tiêu chủ động|≥ 80%|86,4%|Đạt|=achieved
            3|Tỷ lệ hộ sử dụng điện thường xuyên, an toàn|≥ 98%|99,1%|Đạt|=achieved
            4|Tỷ lệ hộ nghèo đa chiều|≤ 5%|6,2%|Chưa đạt|=notAchieved
            5|Tỷ lệ lao động qua đào tạo|≥ 70%|64,5%|Chưa đạt|=notAchieved
            """),
        new(
            "actual_first",
            """
            UBND QUẬN HẢI AN ĐÔNG
            Số liệu năm 2021
            """,
            """
            Chỉ tiêu|ĐVT|Kết quả 2021|Mục tiêu 2021|Mức đạt (%)
            """,
            """
            Thu hút đầu tư|Triệu USD|128,5|120|107,1|=exceeded
            Cấp giấy chứng nhận quyền sử dụng đất|Giấy|4.870|5.200|93,7|=notAchieved
            Cây xanh trồng mới|Cây|12.400|12.000|103,3|=exceeded
            Vụ phạm pháp hình sự|Vụ|87|95|91,6|=exceeded
            """),
        new(
            "term_progress",
            """
            HUYỆN ỦY THANH LƯƠNG
            Tiến độ thực hiện Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025
            """,
            """
            STT|Chỉ tiêu|ĐVT|Mục tiêu đến năm 2025|TH 2021|TH 2022|TH 2023|Ước 2024|Dự kiến 2025|Khả năng hoàn thành
            """,
            """
            1|Số xã đạt chuẩn nông thôn mới nâng cao|xã|8|1|2|4|6|8|Đạt
            2|Tỷ lệ đô thị hóa|%|30|24,1|25,3|26,8|28|29|Không đạt
            3|Thu ngân sách|tỷ đồng|400|265|301|338|372|415|Vượt
            """),
        new(
            "ranks",
            """
            UBND TỈNH NAM TRUNG
            Kết quả các chỉ số năm 2023
            """,
            """
            STT|Chỉ số|Mục tiêu xếp hạng 2023|Kết quả xếp hạng 2023|Điểm số
            """,
            """
            1|Chỉ số cải cách hành chính (PAR INDEX)|Top 20|18/63|87,4|
            2|Chỉ số năng lực cạnh tranh (PCI)|Top 30|36/63|64,8|
            3|Chỉ số hiệu quả quản trị (PAPI)|Top 15|12/63|43,2|
            """),
        new(
            "bullets",
            """
            UBND huyện Tam Dân
            Năm 2024
            """,
            """
            TT|Chỉ tiêu kinh tế - xã hội|Đơn vị tính|KH 2024|ƯTH 2024|Tỷ lệ ƯTH/KH
            """,
            """
            1|Tổng đàn vật nuôi||||
            |- Đàn trâu|con|3.100|3.045|98,2%|=notAchieved
            |- Đàn bò|con|14.200|14.615|102,9%|=exceeded
            |+ Trong đó: bò lai|con|9.000|9.120|101,3%|=exceeded
            |- Đàn lợn|con|52.000|49.300|94,8%|=notAchieved
            2|Sản lượng thịt hơi xuất chuồng|tấn|9.800|9.960|101,6%|=exceeded
            3|Độ che phủ rừng|%|56,5|56,5|100%|=achieved
            """),
        new(
            "decided_plans",
            """
            HỘI ĐỒNG NHÂN DÂN TỈNH PHÚ LAI
            Đánh giá kết quả thực hiện dự toán năm 2023
            ĐVT: tỷ đồng
            """,
            """
            STT|NỘI DUNG|DỰ TOÁN TW GIAO|DỰ TOÁN HĐND GIAO|ƯỚC THỰC HIỆN|% SO DỰ TOÁN TW|% SO DỰ TOÁN HĐND
            """,
            """
            A|Tổng thu NSNN trên địa bàn|8.900|9.500|9.215|103,5|97,0
            I|Thu nội địa|7.400|8.000|7.780|105,1|97,3
            II|Thu từ hoạt động xuất nhập khẩu|1.500|1.500|1.435|95,7|95,7
            """),
        new(
            "en_ytd",
            """
            Fernhill Metropolitan Borough Council
            Quarter 4 performance report 2023/24
            """,
            """
            Code|Indicator|Polarity|2022/23 outturn|Q1|Q2|Q3|Q4|2023/24 outturn|2023/24 target|Status
            """,
            """
            ASC2|Adults with a care plan reviewed in year (%)|High|71.2|18.1|39.0|58.4|76.9|76.9|75.0|Met|=exceeded
            CYP5|Children re-registered on a protection plan (%)|Low|19.4|20.0|21.3|22.8|22.1|22.1|18.0|Not met|=notAchieved
            ENV1|Residual waste per household (kg)|Low|512|130|255|382|498|498|500|Met|=exceeded
            HSG3|Council homes with a gas safety certificate (%)|High|99.8|99.9|99.9|100|100|100|100|Met|=achieved
            """),
        new(
            "en_variance",
            """
            Ashcombe City Council
            Year-end KPI report, 2022-23
            """,
            """
            KPI|Description|Target|Result|Variance|Trend|Comments
            """,
            """
            K1|Percentage of invoices paid within 30 days|97.0%|98.2%|+1.2|Improving||=exceeded
            K2|Freedom of Information requests answered on time|90.0%|84.5%|-5.5|Declining|Backlog in spring|=notAchieved
            K3|Library visits per 1,000 population|3,400|3,512|+112|Improving||=exceeded
            K4|Rent arrears as a percentage of rent due|≤ 3.0%|3.4%|+0.4|Declining||=notAchieved
            K5|Number of empty homes brought back into use|60|60|0|Stable||=achieved
            """),
        new(
            "en_budget_net",
            """
            Larkdale Parish Council
            Budget monitoring statement for the year ended 31 March 2023
            """,
            """
            Budget heading|Budget (£)|Actual (£)|Variance (£)
            """,
            """
            Precept|84,000|84,000|0
            Allotment rents|2,150|2,310|160
            Grounds maintenance|18,500|21,275|2,775
            Insurance|3,200|3,118|-82
            """),
        new(
            "id_rpjmd",
            """
            PEMERINTAH KABUPATEN BUKIT HARAPAN
            Evaluasi Capaian RPJMD sampai dengan Tahun 2023
            """,
            """
            No{r2}|Indikator Kinerja Daerah{r2}|Satuan{r2}|Target Akhir RPJMD 2026{r2}|Capaian Tahun 2022{r2}|Tahun 2023{c3}
            Target|Realisasi|Tingkat Capaian (%)
            """,
            """
            1|Indeks Reformasi Birokrasi|Indeks|75,00|62,10|66,00|64,85|98,26|=notAchieved
            2|Persentase jalan mantap|%|85|68,4|72|74,1|102,92|=exceeded
            3|Cakupan layanan air minum|%|95|81|84|84|100,00|=achieved
            4|Angka kematian ibu|per 100.000 KH|90|131|120|112|106,67|=exceeded
            5|Rata-rata lama sekolah|Tahun|9,20|8,31|8,50|8,44|99,29|=notAchieved
            """),
        new(
            "id_lkjip",
            """
            LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)
            DINAS PEKERJAAN UMUM KOTA RANAI BARU TAHUN 2021
            """,
            """
            Sasaran|Indikator Kinerja|Target 2021|Realisasi 2021|% Capaian|Kriteria
            """,
            """
            Meningkatnya kualitas infrastruktur|Persentase drainase dalam kondisi baik|78%|80,5%|103,2|Sangat Baik|=exceeded
            Meningkatnya kualitas lingkungan|Persentase sampah yang tertangani|90%|86,7%|96,3|Baik|=notAchieved
            Meningkatnya akses sanitasi|Rumah tangga dengan sanitasi layak|12.500|12.750|102,0|Sangat Baik|=exceeded
            """),
        new(
            "fr_cible",
            """
            Communauté de communes du Val Clair
            Tableau de bord 2023
            """,
            """
            Indicateur{r2}|Unité{r2}|Réalisé 2022{r2}|2023{c2}|Écart{r2}|Statut{r2}
            Cible|Réalisé
            """,
            """
            Taux de valorisation des déchets|%|58,1|62,0|63,4|+1,4|Atteint|=exceeded
            Kilomètres de pistes cyclables|km|41,2|48|45,5|-2,5|Non atteint|=notAchieved
            Places en crèche|places|310|340|340|0|Atteint|=achieved
            Taux de vacance des logements|%|8,9|8,0|8,3|+0,3|Non atteint|=notAchieved
            """),
        new(
            "fr_execution",
            """
            Commune de Beaumont-les-Prés
            Exécution du budget de fonctionnement, exercice 2022 (en euros)
            """,
            """
            Libellé|Prévisions|Réalisations|Taux de réalisation (%)
            """,
            """
            Impôts et taxes|1 845 000|1 862 310,55|100,94
            Dotations et participations|612 400|598 775,20|97,78
            Charges de personnel|1 310 000|1 287 942,10|98,32
            """),
        new(
            "words_targets",
            """
            UBND phường Hòa Thuận
            Kết quả thực hiện nhiệm vụ năm 2023
            """,
            """
            STT|Nhiệm vụ, chỉ tiêu|Chỉ tiêu giao|Kết quả|Đánh giá
            """,
            """
            1|Tỷ lệ hồ sơ giải quyết đúng hạn|Từ 98% trở lên|99,2%|Đạt|=achieved
            2|Giảm tỷ lệ hộ cận nghèo|0,5%|0,62%|Vượt|=exceeded
            3|Tổ chức đối thoại với nhân dân|Ít nhất 02 lần|02 lần|Đạt|=achieved
            4|Không để xảy ra cháy, nổ lớn|0 vụ|01 vụ|Không đạt|=notAchieved
            5|Thu quỹ vì người nghèo|Trên 60 triệu đồng|54 triệu đồng|Không đạt|=notAchieved
            6|Tỷ lệ tổ dân phố văn hóa|17/18|18/18|Vượt|=exceeded
            7|Xây dựng nhà sinh hoạt cộng đồng|Hoàn thành quý III|Hoàn thành tháng 8|Đạt|
            """),
        new(
            "progress_tasks",
            """
            UBND TỈNH LÂM HÀ
            TÌNH HÌNH THỰC HIỆN NHIỆM VỤ GIAO
            """,
            """
            TT|Đơn vị|Tổng số nhiệm vụ|Đã hoàn thành|Đang thực hiện|Quá hạn
            """,
            """
            1|Sở Tài chính|120|98|20|2
            2|Sở Y tế|87|80|7|0
            """)
        {
            Tables = 0,
        },
        new(
            "survey",
            """
            Kết quả khảo sát mức độ hài lòng
            """,
            """
            STT|Nội dung|Số phiếu|Rất hài lòng|Hài lòng|Không hài lòng
            """,
            """
            1|Thủ tục đất đai|150|60|80|10
            2|Thủ tục hộ tịch|210|120|85|5
            """)
        {
            Tables = 0,
        },
        new(
            "wards_compared",
            """
            UBND THÀNH PHỐ SÔNG TRÀ
            KẾT QUẢ THU NGÂN SÁCH CÁC PHƯỜNG, XÃ NĂM 2023
            Đơn vị: triệu đồng
            """,
            """
            STT|Phường, xã|Dự toán giao|Thực hiện|Tỷ lệ (%)
            """,
            """
            1|Phường 1|12.500|13.120|105,0|=exceeded
            2|Phường Bắc Hà|8.400|7.938|94,5|=notAchieved
            3|Xã Nghĩa Trung|3.050|3.050|100,0|=achieved
            |Tổng cộng|23.950|24.108|100,7|=exceeded
            """),
    ];
}
