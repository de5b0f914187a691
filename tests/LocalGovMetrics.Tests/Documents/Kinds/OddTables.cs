namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables that are no plans with actuals, or are drawn in an odd way.</summary>
/// <remarks>Lines of cells between bars; <c>{c2}</c> and <c>{r2}</c> reach over columns and rows, <c>§</c> over the rest of the row; what stands behind the last <c>=</c> is the verdict.</remarks>
internal static class OddTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "two_side",
            """
            UBND xã Long Sơn
            CÂN ĐỐI NGÂN SÁCH XÃ NĂM 2022
            Đơn vị: triệu đồng
            """,
            """
            Thu ngân sách|Dự toán|Thực hiện|%|Chi ngân sách|Dự toán|Thực hiện|%
            """,
            """
            Thu phí, lệ phí|120|132|110|Chi đầu tư|400|380|95
            Thu đất công ích|80|75|93,8|Chi thường xuyên|2.100|2.050|97,6
            Thu bổ sung|2.500|2.500|100|Dự phòng|60|20|33,3
            """)
        {
            Tables = 2,
        },
        new(
            "plan_only",
            """
            Huyện Sông Kôn
            """,
            """
            TT|Chỉ tiêu|ĐVT|Năm 2020|KH 2021|KH 2022|KH 2023
            """,
            """
            1|Dân số trung bình|người|120.450|121.500|122.600|123.700
            2|Tỷ lệ hộ nghèo|%|5,1|4,5|4,0|3,4
            """)
        {
            Tables = 0,
        },
        new(
            "staff",
            """
            DANH SÁCH CÁN BỘ XÃ
            """,
            """
            STT|Họ và tên|Chức vụ|Năm sinh|Ghi chú
            """,
            """
            1|Nguyễn Văn An|Chủ tịch|1972|
            2|Trần Thị Bình|Phó Chủ tịch|1979|
            """)
        {
            Tables = 0,
        },
        new(
            "years_only",
            """
            Xã Bình Minh
            """,
            """
            TT|Chỉ tiêu|ĐVT|2021|2022|2023
            """,
            """
            1|Dân số|người|9.120|9.205|9.288
            2|Số hộ|hộ|2.410|2.436|2.470
            """)
        {
            Tables = 0,
        },
        new(
            "repeat",
            """
            Phòng Giáo dục và Đào tạo huyện Krông Hòa
            Năm học 2020-2021
            """,
            """
            STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|Tỷ lệ (%)
            """,
            """
            1|Số lớp học|lớp|120|122|101,7|=exceeded
            2|Số học sinh|học sinh|3.900|3.870|99,2|=notAchieved
            STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|Tỷ lệ (%)
            3|Phòng học kiên cố|phòng|110|110|100|=achieved
            ||||||
            4|Thư viện đạt chuẩn|thư viện|8|6|75|=notAchieved
            Tổng số trường||trường|14|14|100|=achieved
            Ghi chú: số liệu đến 31/12/2021
            """),
        new(
            "mixed_marks",
            """
            Huyện Ea Hleo Nam
            """,
            """
            TT|Chỉ tiêu|ĐVT|KH 2022|TH 2022|TH/KH (%)
            """,
            """
            1|Tổng giá trị sản xuất|tỷ đồng|2,450|2,512.5|102.55|=exceeded
            2|Sản lượng mía|tấn|18.500|17.920|96,86|=notAchieved
            3|Độ che phủ rừng|%|46,2|46.5||=exceeded
            4|Dân số|người|84.210|84,350||
            """),
        new(
            "pct_target",
            """
            UBND thành phố Kim Sơn
            KẾT QUẢ NĂM 2023
            """,
            """
            STT|Chỉ tiêu|Đơn vị tính|Chỉ tiêu kế hoạch|Thực hiện|Kết quả
            """,
            """
            1|Tỷ lệ giải ngân vốn đầu tư công|%|Trên 95|91,27|Chưa đạt|=notAchieved
            2|Hồ sơ giải quyết đúng hạn|%|≥ 98|98,6|Đạt|=achieved
            3|Giảm số vụ phạm pháp hình sự|%|≥ 5|7,3|Vượt|=achieved
            4|Tỷ suất sinh thô|‰|14,2|14,6|Không đạt
            5|Chỉ số hài lòng (SIPAS)|%|85-87|84,1|Không đạt|=notAchieved
            6|Trường học đạt chuẩn|trường|03|04|Vượt|=exceeded
            """),
        new(
            "ditto_units",
            """
            Xã Hòa Thắng
            KẾT QUẢ SẢN XUẤT NĂM 2021
            """,
            """
            Số TT|Danh mục|Đơn vị|Chỉ tiêu giao|Kết quả|Đạt %
            """,
            """
            1|Lúa cả năm|Ha|5.200|5.215|100,3|=exceeded
            2|Ngô|"|820|790|96,3|=notAchieved
            3|Sắn|"|410|415|101,2|=exceeded
            4|Đàn bò|Con|7.300|7.420|101,6|=exceeded
            5|Đàn dê|"|2.150|2.010|93,5|=notAchieved
            """),
        new(
            "nested_nums",
            """
            UBND huyện Đăk Rơ
            Năm 2023
            """,
            """
            TT|Nội dung|ĐVT|Kế hoạch|Thực hiện|%
            """,
            """
            A|PHÁT TRIỂN KINH TẾ||||
            I|Nông nghiệp||||
            1|Trồng trọt||||
            1.1|Lúa|ha|3.000|3.050|101,7|=exceeded
            a)|Lúa đông xuân|ha|1.600|1.620|101,3|=exceeded
            b)|Lúa hè thu|ha|1.400|1.430|102,1|=exceeded
            1.2|Rau màu|ha|500|465|93|=notAchieved
            2|Chăn nuôi||||
            2.1|Đàn trâu|con|900|910|101,1|=exceeded
            +|Trâu cái|con|500|480|96|=notAchieved
            II|Công nghiệp||||
            1|Gạch nung|nghìn viên|4.500|4.610|102,4|=exceeded
            2|Đá xây dựng|m3|60.000|54.300|90,5|=notAchieved
            B|VĂN HÓA - XÃ HỘI||||
            1|Thôn văn hóa|%|85|88|103,5|=exceeded
            """),
        new(
            "sheet_scale",
            """
            Quận Bắc Hải
            QUYẾT TOÁN CHI NĂM 2022
            """,
            """
            TT|Chỉ tiêu|Dự toán (nghìn đồng)|Thực hiện (nghìn đồng)|Tỷ lệ
            """,
            """
            1|Chi sự nghiệp giáo dục|12.500.000|12.498.300|99,99%
            2|Chi sự nghiệp y tế|3.100.000|3.245.000|104,7%
            """),
    ];
}
