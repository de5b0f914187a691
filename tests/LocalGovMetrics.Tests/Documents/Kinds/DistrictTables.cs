namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables of districts and communes: budgets, tasks, quarters, units in every place.</summary>
/// <remarks>Lines of cells between bars; <c>{c2}</c> and <c>{r2}</c> reach over columns and rows, <c>§</c> over the rest of the row; what stands behind the last <c>=</c> is the verdict.</remarks>
internal static class DistrictTables
{
    public static readonly TableDocument[] All =
    [
        new(
            "dist_budget",
            """
            UBND HUYỆN YÊN MINH
            Biểu số 96/CK-NSNN
            CÂN ĐỐI NGÂN SÁCH HUYỆN NĂM 2023
            (Quyết toán đã được Hội đồng nhân dân phê chuẩn)
            Đơn vị: Triệu đồng
            """,
            """
            STT|Nội dung|Dự toán năm 2023|Quyết toán năm 2023|So sánh QT/DT (%)
            A|B|1|2|3=2/1
            """,
            """
            A|TỔNG NGUỒN THU NGÂN SÁCH HUYỆN|512.340|548.912|107,1|=exceeded
            I|Thu ngân sách huyện được hưởng theo phân cấp|98.500|104.230|105,8|=exceeded
            1|Thu ngân sách huyện hưởng 100%|41.200|45.018|109,3|=exceeded
            2|Thu ngân sách huyện hưởng từ các khoản thu phân chia|57.300|59.212|103,3|=exceeded
            II|Thu bổ sung từ ngân sách cấp tỉnh|413.840|441.650|106,7|=exceeded
            -|Thu bổ sung cân đối|350.000|350.000|100,0|=achieved
            -|Thu bổ sung có mục tiêu|63.840|91.650|143,6|=exceeded
            III|Thu kết dư||2.032||
            IV|Thu chuyển nguồn từ năm trước chuyển sang||1.000||
            B|TỔNG CHI NGÂN SÁCH HUYỆN|512.340|541.105|105,6
            I|Chi đầu tư phát triển|62.000|70.412|113,6
            II|Chi thường xuyên|440.090|452.903|102,9
            III|Dự phòng ngân sách|10.250|9.790|95,5
            """),
        new(
            "dist_budget2",
            """
            UBND HUYỆN ĐỒNG PHÚ
            QUYẾT TOÁN NGUỒN THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN HUYỆN NĂM 2022
            Đơn vị tính: triệu đồng
            """,
            """
            STT{r2}|Nội dung{r2}|Dự toán{c2}|Quyết toán{c2}|So sánh (%){c2}
            Tổng thu NSNN|Thu NS huyện|Tổng thu NSNN|Thu NS huyện|Tổng thu NSNN|Thu NS huyện
            """,
            """
            1|Thuế giá trị gia tăng|12.000|9.600|12.540|10.032|104,5|104,5
            2|Lệ phí trước bạ|8.500|8.500|7.905|7.905|93,0|93,0
            3|Thu tiền sử dụng đất|60.000|48.000|71.250|57.000|118,8|118,8
            """)
        {
            Tables = 2,
        },
        new(
            "dist_socio",
            """
            HĐND HUYỆN KỲ SƠN
            KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT NĂM 2024
            """,
            """
            TT|CHỈ TIÊU|ĐVT|NQ HĐND GIAO 2024|ƯTH 2024|ƯTH/NQ (%)|Đánh giá
            """,
            """
            I|VỀ KINH TẾ|||||
            1|Tổng giá trị sản xuất|tỷ đồng|4.120|4.207|102,1|Vượt|=exceeded
            -|Nông - lâm - thủy sản|tỷ đồng|1.240|1.233|99,4|Không đạt|=notAchieved
            -|Công nghiệp - TTCN - XD|tỷ đồng|1.680|1.751|104,2|Vượt|=exceeded
            -|Thương mại - dịch vụ|tỷ đồng|1.200|1.223|101,9|Vượt|=exceeded
            2|Thu NSNN trên địa bàn|tỷ đồng|185|192,4|104|Vượt|=exceeded
            II|VỀ XÃ HỘI|||||
            3|Mức giảm tỷ lệ hộ nghèo|%|1,5|1,62||Vượt|=exceeded
            4|Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ|%|>95|93,2||Không đạt|=notAchieved
            5|Tỷ lệ gia đình văn hóa|%|90|91,5||Vượt|=exceeded
            6|Tuyển quân|Thanh niên|180|180|100|Đạt|=achieved
            7|Số trường đạt chuẩn quốc gia|Trường|38/45|37/45||Không đạt|=notAchieved
            III|VỀ MÔI TRƯỜNG|||||
            8|Tỷ lệ hộ sử dụng nước hợp vệ sinh|%|98|98,3||Vượt|=exceeded
            """),
        new(
            "dist_9m",
            """
            UBND HUYỆN PHÚ LƯƠNG
            BÁO CÁO 9 THÁNG
            """,
            """
            TT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|KH năm 2023{r2}|Ước TH 9 tháng năm 2023{r2}|So sánh{c3}
            % KH năm|Cùng kỳ 2022|% so cùng kỳ
            """,
            """
            1|Tổng thu ngân sách|triệu đồng|145.000|118.250|81,6|104.300|113,4
            2|Trồng mới cây ăn quả|ha|320|325|101,6|280|116,1|=exceeded
            3|Xây nhà cho người có công|nhà|60|41|68,3|52|78,8
            """),
        new(
            "com_brackets",
            """
            UBND xã Thạch Bình
            Báo cáo kết quả thực hiện nhiệm vụ năm 2023
            """,
            """
            STT|Chỉ tiêu|Kế hoạch năm 2023|Kết quả thực hiện|Tỷ lệ %
            """,
            """
            1|Tổng diện tích gieo trồng (ha)|1.245|1.260|101,2|=exceeded
            2|Năng suất lúa bình quân (tạ/ha)|58,5|57,2|97,8|=notAchieved
            3|Thu nhập bình quân đầu người (triệu đồng/người/năm)|52|53,4|102,7|=exceeded
            4|Tỷ lệ hộ nghèo (%)|4,2|4,5||=notAchieved
            5|Số hộ thoát nghèo (hộ)|25|31|124|=exceeded
            6|Thu ngân sách xã (triệu đồng)|6.850|7.012,6|102,4|=exceeded
            7|Trẻ 6 tuổi vào lớp 1 (%)|100|100||=achieved
            """),
        new(
            "com_header_unit",
            """
            Xã Vĩnh Hòa
            Năm 2022
            """,
            """
            TT|Nội dung chỉ tiêu|Chỉ tiêu giao (%)|Thực hiện (%)|Đạt/không đạt
            """,
            """
            1|Hộ gia đình đạt chuẩn văn hóa|88|90,2|Đạt|=exceeded
            2|Người dân tham gia bảo hiểm y tế|95|94,1|Không đạt|=notAchieved
            3|Hộ sử dụng hố xí hợp vệ sinh|85|85|Đạt|=achieved
            4|Hộ tái nghèo|0,5|0,3|Đạt|=exceeded
            """),
        new(
            "com_words",
            """
            ĐẢNG ỦY XÃ AN PHÚ
            NĂM 2023
            """,
            """
            TT|Tên chỉ tiêu|Chỉ tiêu Nghị quyết|Kết quả thực hiện|Đánh giá|Nguyên nhân
            """,
            """
            1|Kết nạp đảng viên|12 đồng chí trở lên|14 đồng chí|Đạt||=achieved
            2|Chi bộ hoàn thành tốt nhiệm vụ|Từ 80% trở lên|9/11 chi bộ (81,8%)|Đạt||=achieved
            3|Thôn đạt chuẩn nông thôn mới kiểu mẫu|02 thôn|01 thôn|Không đạt|Thiếu vốn|=notAchieved
            4|Tỷ lệ hộ nghèo|Giảm còn dưới 3%|2,85%|Đạt||=achieved
            5|Thu ngân sách|Tăng 10% trở lên|Tăng 12,4%|Đạt||=achieved
            6|Đường ngõ xóm được cứng hóa|Phấn đấu đạt 70%|72%|Đạt||
            7|Công tác tuyển quân|Hoàn thành 100%|100%|Đạt||=achieved
            8|Xây dựng nhà văn hóa|Hoàn thành trong năm 2023|Đang thi công|Chưa đạt||
            """),
        new(
            "com_quarters",
            """
            UBND phường Tân Lợi
            """,
            """
            TT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|Kế hoạch 2024{r2}|Thực hiện{c5}|Tỷ lệ (%){r2}
            Quý I|Quý II|Quý III|Quý IV|Cả năm
            """,
            """
            1|Thu phí chợ|triệu đồng|240|55|62|58|70|245|102,1|=exceeded
            2|Tiêm phòng gia súc|con|3.200|640|900|820|710|3.070|95,9|=notAchieved
            """),
    ];
}
