namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables of provinces: plans and actuals of one year or several, ratios to the plan and to the year before.</summary>
/// <remarks>Lines of cells between bars; <c>{c2}</c> and <c>{r2}</c> reach over columns and rows, <c>§</c> over the rest of the row; what stands behind the last <c>=</c> is the verdict.</remarks>
internal static class ProvinceTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "prov1",
            """
            UBND TỈNH AN LẠC
            BIỂU 01: TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2023
            (Kèm theo Báo cáo số 412/BC-UBND ngày 28/11/2023)
            """,
            """
            TT{r3}|Chỉ tiêu chủ yếu{r3}|Đơn vị tính{r3}|Thực hiện năm 2022{r3}|Năm 2023{c2}|So sánh (%){c2}|Ghi chú{r3}
            Kế hoạch HĐND tỉnh giao{r2}|Ước thực hiện cả năm{r2}|Ước TH 2023/|Ước TH 2023/
            TH 2022|KH 2023
            """,
            """
            I|§ CHỈ TIÊU KINH TẾ
            1|Tốc độ tăng trưởng GRDP (giá so sánh 2010)|%|8,12|7,5-8,0|6,43|||=notAchieved
            |Trong đó: - Nông, lâm, thủy sản|%|3,05|3,2-3,5|3,61|||=exceeded
            |- Công nghiệp - xây dựng|%|11,2|10,5|7,9|||=notAchieved
            |- Dịch vụ|%|7,98|8|8|||=achieved
            2|GRDP bình quân đầu người|triệu đồng|68,4|74|75,2|109,9|101,6|=exceeded
            3|Tổng thu ngân sách nhà nước trên địa bàn|tỷ đồng|9.215|9.800|9.012,5|97,8|92,0|=notAchieved
            |Trong đó: Thu nội địa|tỷ đồng|7.801|8.300|8.410|107,8|101,3|=exceeded
            4|Tổng vốn đầu tư toàn xã hội|tỷ đồng|27.350|30.500|30.610|111,9|100,4|=exceeded
            5|Kim ngạch xuất khẩu|triệu USD|412,6|450|398,7|96,6|88,6|=notAchieved
            II|§ CHỈ TIÊU XÃ HỘI
            6|Tỷ lệ hộ nghèo (theo chuẩn đa chiều)|%|6,35|5,2|5,08||Vượt|=exceeded
            7|Tỷ lệ lao động qua đào tạo|%|64|66,5|66,5|||=achieved
            |Trong đó: có bằng cấp, chứng chỉ|%|25,1|27|26,8|||=notAchieved
            8|Số giường bệnh/vạn dân|Giường|28,5|29|29,2|||=exceeded
            9|Tỷ lệ xã đạt chuẩn nông thôn mới|%|61,2|68|66,9|||=notAchieved
            III|§ CHỈ TIÊU MÔI TRƯỜNG
            10|Tỷ lệ che phủ rừng|%|54,1|54,2|54,2|||=achieved
            11|Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý|%|93|≥ 95|95,4|||=achieved
            """),
        new(
            "prov2",
            """
            TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI TỈNH HÀ SƠN
            """,
            """
            STT{r2}|Nội dung{r2}|ĐVT{r2}|Năm 2024{c3}|Cùng kỳ năm 2023{r2}|So với cùng kỳ (%){r2}|Dự kiến KH 2025{r2}
            KH|TH|% KH
            A|B|C|1|2|3=2/1|4|5=2/4|6
            """,
            """
            1|Giá trị sản xuất công nghiệp (giá SS 2010)|Tỷ đồng|18.420|19.105|103,7|17.002|112,4|20.900|=exceeded
            2|Sản lượng lương thực có hạt|Tấn|255.000|251.340|98,6|249.870|100,6|256.000|=notAchieved
            |- Thóc|Tấn|221.000|223.105|101,0|217.900|102,4|224.000|=exceeded
            |- Ngô|Tấn|34.000|28.235|83,0|31.970|88,3|32.000|=notAchieved
            3|Lượt khách du lịch|Nghìn lượt|1.850|2.010|108,6|1.622|123,9|2.200|=exceeded
            4|Số doanh nghiệp thành lập mới|DN|650|512|78,8|604|84,8|650|=notAchieved
            5|Giải quyết việc làm mới|Lao động|17.500|17.812|101,8|17.204|103,5|18.000|=exceeded
            6|Tỷ lệ thất nghiệp khu vực thành thị|%|<3|2,74||2,9||<3|=achieved
            7|Số vụ tai nạn giao thông|Vụ|Giảm 5%|Giảm 8,2%|||||=exceeded
            8|Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi (thể thấp còi)|%|18,5|18,9||19,4||18|=notAchieved
            9|Chỉ số PCI|Hạng|Top 25|31||28||Top 25
            """),
        new(
            "prov_prevyear",
            """
            UBND tỉnh Bình Khê
            Kết quả thực hiện các chỉ tiêu kinh tế - xã hội năm 2022
            """,
            """
            STT|Chỉ tiêu|Đơn vị|Thực hiện năm trước|Kế hoạch năm|Ước thực hiện|So sánh % với năm trước|So sánh % với kế hoạch
            (1)|(2)|(3)|(4)|(5)|(6)|(7)=(6)/(4)|(8)=(6)/(5)
            """,
            """
            1|Diện tích gieo trồng cây hằng năm|ha|41.205|41.500|41.630|101,03|100,31|=exceeded
            2|Đàn lợn|con|182.400|190.000|176.850|96,96|93,08|=notAchieved
            3|Thủy sản nuôi trồng|tấn|5.410|5.600|5.602,5|103,56|100,04|=exceeded
            4|Thu nhập bình quân đầu người/năm|triệu đồng|41,5|45|45,2|108,9|100,4|=exceeded
            5|Tỷ lệ tham gia BHYT|%|92,6|94|93,5|||=notAchieved
            """),
        new(
            "prov_order",
            """
            Huyện Tân Hòa
            """,
            """
            TT|Chỉ tiêu|Tỷ lệ TH/KH (%)|Thực hiện 2023|Kế hoạch 2023|ĐVT
            """,
            """
            1|Thu ngân sách|95,0|1.900|2.000|tỷ đồng|=notAchieved
            2|Đường giao thông nông thôn được bê tông hóa|112,5|45|40|km|=exceeded
            3|Số vụ cháy|60|6|10|vụ|=exceeded
            """),
        new(
            "prov_term",
            """
            ĐẢNG BỘ HUYỆN MINH TÂN
            Phụ lục: Kết quả thực hiện các chỉ tiêu Nghị quyết Đại hội nhiệm kỳ 2020-2025
            """,
            """
            STT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|Năm gốc 2020{r2}|Mục tiêu NQ đến năm 2025{r2}|Kết quả thực hiện các năm{c5}|Đánh giá{r2}
            2021|2022|2023|2024|Ước 2025
            """,
            """
            1|Tỷ lệ đô thị hóa|%|31,5|38|32,4|33,9|35,2|36,8|38,4|Đạt|=exceeded
            2|Thu nhập bình quân đầu người|Triệu đồng|42|70|44|49,5|55|61|66|Không đạt|=notAchieved
            3|Tỷ lệ hộ nghèo|%|7,8|3,0|6,9|5,8|4,6|3,7|2,9|Vượt|=exceeded
            4|Số xã đạt chuẩn nông thôn mới|Xã|12|20|13|15|17|19|20|Đạt|=achieved
            5|Tỷ lệ tham gia BHXH|% LLLĐ|18|35|20|23|25|28|31,5|Không đạt|=notAchieved
            """),
        new(
            "prov_plans",
            """
            UBND TỈNH LONG XUYÊN HẢI
            """,
            """
            TT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|Kế hoạch 2021-2025{r2}|Năm 2021{r2}|Năm 2022{r2}|Năm 2023{c3}|Kế hoạch 2024{r2}
            Kế hoạch|Thực hiện|TH/KH (%)
            """,
            """
            1|Trồng rừng tập trung|ha|25.000|4.980|5.020|5.000|5.130|102,6|5.000
            2|Nhà ở xã hội hoàn thành|căn|4.500|320|410|1.000|865|86,5|1.200
            3|Tỷ lệ hộ dùng nước sạch|%|65|52|55|58|58,7||61
            """),
        new(
            "prov_orders2",
            """
            UBND TỈNH MƯỜNG LAI
            """,
            """
            TT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|Kế hoạch năm 2023{c2}|Ước thực hiện năm 2023{r2}|Tỷ lệ đạt (%){c2}
            Trung ương giao|HĐND tỉnh giao|So TW giao|So HĐND tỉnh giao
            """,
            """
            1|Thu nội địa|tỷ đồng|6.500|7.000|6.720|103,4|96,0
            2|Thu xuất nhập khẩu|tỷ đồng|800|800|845|105,6|105,6
            """),
    ];
}
