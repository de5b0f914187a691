using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tests.Documents.Prose;

/// <summary>Paragraphs of yields, balances, durations, scaled counts and shares of one whole, and beside each the forms that must not be accused.</summary>
internal static class BindingParagraphs
{
    /// <summary>Each paragraph with claims that must be found; no other of it is accused.</summary>
    public static readonly (string Text, (ClaimKind Kind, string Print, AuditClass Class)[] Claims)[] All =
    [
        // The output of an area with its yield; what was sown is not all harvested, and two crops make more than one yield.
        ("Cây lạc 860 ha, năng suất 24 tạ/ha, sản lượng 2.064 tấn.",
            [(ClaimKind.Product, "2.064", AuditClass.Consistent)]),
        ("Cây lạc 860 ha, năng suất 24 tạ/ha, sản lượng đạt 2.246 tấn.",
            [(ClaimKind.Product, "2.246", AuditClass.Inconsistent)]),
        ("Cây đậu tương xuống giống 430 ha, năng suất 18 tạ/ha, sản lượng 690 tấn do mất trắng 46 ha.",
            [(ClaimKind.Product, "690", AuditClass.CannotCheck)]),
        ("Diện tích khoai 310 ha, năng suất 90 tạ/ha, sản lượng cả hai vụ 5.600 tấn.",
            []),
        ("Diện tích cà phê 1.450 ha; vườn cây kinh doanh cho năng suất 26 tạ/ha, sản lượng 3.120 tấn.",
            []),

        // Days that something takes, points of an index.
        ("Thời gian cấp giấy phép giảm từ 12 ngày xuống còn 8 ngày, giảm 4 ngày.",
            [(ClaimKind.Change, "4", AuditClass.Consistent)]),
        ("Thời gian cấp giấy phép giảm từ 12 ngày xuống còn 8 ngày, giảm 5 ngày.",
            [(ClaimKind.Change, "5", AuditClass.Inconsistent)]),
        ("Thời gian giải quyết giảm từ 20 ngày xuống 12 ngày, giảm 8 ngày (40%).",
            [(ClaimKind.Change, "8", AuditClass.Consistent), (ClaimKind.Growth, "40", AuditClass.Consistent)]),
        ("Thời gian giải quyết giảm từ 20 ngày xuống 12 ngày đối với đất đai, riêng hộ tịch giảm 2 ngày.",
            []),
        ("Trong 6 tháng đầu năm 2024 thu 84 tỷ đồng, tăng 6% so với 6 tháng đầu năm 2023.",
            []),
        ("Chỉ số cải cách hành chính đạt 84,6 điểm, tăng 1,4 điểm so với năm 2022 (83,2 điểm).",
            [(ClaimKind.Change, "1,4", AuditClass.Consistent)]),
        ("Chỉ số chung đạt 67,5 điểm so với năm 2022 (66,1 điểm), trong khi chi phí thời gian tăng 2,3 điểm.",
            []),

        // What two amounts differ by.
        ("Kim ngạch xuất khẩu 640 triệu USD, nhập khẩu 415 triệu USD, xuất siêu 225 triệu USD.",
            [(ClaimKind.Difference, "225", AuditClass.Consistent)]),
        ("Kim ngạch xuất khẩu 640 triệu USD, nhập khẩu 415 triệu USD, xuất siêu 252 triệu USD.",
            [(ClaimKind.Difference, "252", AuditClass.Inconsistent)]),
        ("Kim ngạch xuất khẩu 640 triệu USD, nhập khẩu 415 triệu USD; riêng sang thị trường Nhật Bản xuất siêu 90 triệu USD.",
            []),
        ("Spending was £31.4m against a budget of £30.6m, an overspend of £0.8m.",
            [(ClaimKind.Difference, "0.8", AuditClass.Consistent)]),

        // Scaled counts.
        ("Trong năm đón 2,6 triệu lượt khách, trong đó khách quốc tế 312 nghìn lượt, chiếm 12%; khách trong nước 2,288 triệu lượt.",
            [(ClaimKind.Fraction, "12", AuditClass.Consistent), (ClaimKind.Sum, "2,6", AuditClass.Consistent)]),

        // Shares of one whole: the others tell which.
        ("Nguồn lực huy động 62,5 tỷ đồng, trong đó ngân sách tỉnh 25 tỷ đồng (40%), ngân sách huyện 20 tỷ đồng (32%), nhân dân góp 17,5 tỷ đồng (38%).",
            [(ClaimKind.Fraction, "40", AuditClass.Consistent), (ClaimKind.Fraction, "38", AuditClass.Inconsistent)]),
        ("Toàn ngành có 1.250 người, trong đó trên chuẩn 250 người (20%), đạt chuẩn 925 người (74%), đảng viên là nữ 300 người (60% số đảng viên).",
            [(ClaimKind.Fraction, "20", AuditClass.Consistent)]),
        ("Xếp loại: xuất sắc 4 chi bộ (16,7%), tốt 17 chi bộ (70,8%), hoàn thành 3 chi bộ (15,2%).",
            [(ClaimKind.ShareOfSum, "16,7", AuditClass.Consistent), (ClaimKind.ShareOfSum, "15,2", AuditClass.Inconsistent)]),
        ("Vốn tỉnh 80 tỷ đồng, giải ngân 76 tỷ đồng (95%); vốn huyện 120 tỷ đồng, giải ngân 108 tỷ đồng (90%); vốn xã 45 tỷ đồng, giải ngân 36 tỷ đồng (85%).",
            [(ClaimKind.Fraction, "95", AuditClass.Consistent), (ClaimKind.Fraction, "85", AuditClass.Inconsistent)]),
        ("Vốn tỉnh 80 tỷ đồng, giải ngân 76 tỷ đồng (95%); vốn huyện 120 tỷ đồng, giải ngân 108 tỷ đồng (90%); vốn xã 45 tỷ đồng, giải ngân 36 tỷ đồng (16,4% tổng số giải ngân).",
            [(ClaimKind.Fraction, "90", AuditClass.Consistent)]),

        // Totals named in other words, or in the sentence before.
        ("Phát triển 84 chủ thể, trong đó 39 hợp tác xã (46,4%).",
            [(ClaimKind.Fraction, "46,4", AuditClass.Consistent)]),
        ("Toàn ngành có 46 đơn vị trường học với 610 lớp. Có 37 trường đạt chuẩn quốc gia, chiếm 80,4%.",
            [(ClaimKind.Fraction, "80,4", AuditClass.Consistent)]),
        ("Chi ngân sách 940 tỷ đồng, gồm chi đầu tư 310 tỷ đồng, chi thường xuyên 605 tỷ đồng, chi khác 25 tỷ đồng. Chi thường xuyên chiếm 64,4% tổng chi.",
            [(ClaimKind.Fraction, "64,4", AuditClass.Consistent)]),
        ("Vốn toàn xã hội 9.450 tỷ đồng, bằng 35% GRDP (27.000 tỷ đồng).",
            [(ClaimKind.Fraction, "35", AuditClass.Consistent)]),
        ("Cấp thẻ cho 540/600 trẻ dưới 6 tuổi, đạt tỷ lệ 94%.",
            [(ClaimKind.Fraction, "94", AuditClass.Inconsistent)]),
        ("Đã giải quyết 84/90 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 94,3%.",
            [(ClaimKind.Fraction, "94,3", AuditClass.Inconsistent)]),
        ("Có 24/30 trường đạt chuẩn, chất lượng giáo dục được nâng lên, đạt 98,5%.",
            []),
        ("Có 24 trong 30 chỉ tiêu đạt kế hoạch (80%).",
            [(ClaimKind.Fraction, "80", AuditClass.Consistent)]),

        // Several plans, each behind its per cent; the change of the actual is not that of a plan.
        ("Thu ngân sách 236 tỷ đồng, đạt 118% dự toán tỉnh giao là 200 tỷ đồng và 110% dự toán HĐND huyện giao là 220 tỷ đồng, tăng 7,3% so với thực hiện năm 2022 là 220 tỷ đồng.",
            [(ClaimKind.Attainment, "118", AuditClass.Consistent), (ClaimKind.Attainment, "110", AuditClass.Inconsistent), (ClaimKind.Growth, "7,3", AuditClass.Consistent)]),
        ("Tổng thu 236 tỷ đồng, trong đó thu thuế đạt 95% dự toán là 150 tỷ đồng.",
            []),
        ("Doanh thu đạt 330 tỷ đồng, đạt 110% kế hoạch năm (300 tỷ đồng), tăng 15% so với năm 2022 (300 tỷ đồng).",
            [(ClaimKind.Attainment, "110", AuditClass.Consistent), (ClaimKind.Growth, "15", AuditClass.Inconsistent)]),
        ("Kế hoạch vốn năm 2024 là 480 tỷ đồng. Đến nay đã giải ngân 312 tỷ đồng, đạt 65% kế hoạch.",
            [(ClaimKind.Attainment, "65", AuditClass.Consistent)]),
        ("We delivered savings of £2.7m, which is 85% of the £3.0m target.",
            [(ClaimKind.Attainment, "85", AuditClass.Inconsistent)]),

        // Rates in per cent, of which points or per cent may be meant.
        ("Tỷ lệ hộ nghèo giảm từ 6,4% xuống còn 5,1%, giảm 1,8%.",
            [(ClaimKind.Change, "1,8", AuditClass.Inconsistent)]),
        ("Tỷ lệ hộ nghèo giảm từ 6,4% xuống còn 5,12%, giảm 20%.",
            [(ClaimKind.Growth, "20", AuditClass.Consistent)]),
        ("Tỷ lệ hộ nghèo giảm từ 6,4% đầu nhiệm kỳ xuống còn 5,1%, giảm 0,3% so với năm trước.",
            []),
        ("Đầu năm, hộ cận nghèo là 730 hộ, đến cuối năm còn 610 hộ, giảm 102 hộ.",
            [(ClaimKind.Change, "102", AuditClass.Inconsistent)]),
        ("Tiếp nhận 71 đơn, còn 2 đơn, giảm 3 đơn.",
            []),
        ("Cùng kỳ năm trước tồn 90 vụ, phát sinh 40 vụ, giải quyết 105 vụ, còn 25 vụ, giảm 15 vụ so với cùng kỳ.",
            []),

        // Lists that name all parts, and lists that do not.
        ("Kinh phí 24,6 tỷ đồng, bao gồm: trường học 11,2 tỷ đồng, giao thông 8,3 tỷ đồng và thủy lợi 5,7 tỷ đồng.",
            [(ClaimKind.Sum, "24,6", AuditClass.Inconsistent)]),
        ("Kinh phí 24,6 tỷ đồng, bao gồm trường học 14,2 tỷ đồng và giao thông 8,3 tỷ đồng, còn lại là chi khác.",
            []),
        ("Tổng sản lượng 18.400 tấn, trong đó khai thác 11.250 tấn, nuôi trồng 7.510 tấn.",
            [(ClaimKind.Sum, "18.400", AuditClass.Inconsistent)]),
        ("Tổng sản lượng 18.400 tấn, trong đó khai thác xa bờ 9.250 tấn, nuôi trồng nước lợ 7.510 tấn.",
            []),
        ("Sai phạm 1.350 triệu đồng, kiến nghị thu hồi 810 triệu đồng, kiến nghị khác 540 triệu đồng.",
            [(ClaimKind.Sum, "1.350", AuditClass.Consistent)]),
        ("Công nhận mới 6 xã, nâng tổng số xã đạt chuẩn từ 74 xã lên 80 xã.",
            [(ClaimKind.Sum, "80", AuditClass.Consistent)]),
        ("Công nhận mới 6 xã, nâng tổng số xã đạt chuẩn từ 61 xã đầu nhiệm kỳ lên 80 xã.",
            []),
        ("Sản lượng lúa 14.300 tấn, ngô 3.150 tấn; tổng sản lượng lương thực có hạt 17.450 tấn.",
            [(ClaimKind.Sum, "17.450", AuditClass.Consistent)]),

        // Averages for each thing.
        ("Có 640 doanh nghiệp, tổng vốn 5.440 tỷ đồng, bình quân 8,5 tỷ đồng một doanh nghiệp.",
            [(ClaimKind.AveragePerItem, "8,5", AuditClass.Consistent)]),
        ("Xây dựng 36,5 km đường, kinh phí 58,4 tỷ đồng, bình quân 1,6 tỷ đồng/km.",
            [(ClaimKind.AveragePerItem, "1,6", AuditClass.Consistent)]),
        ("Huyện có 14 xã. Tổng số tiêu chí đạt 238 tiêu chí, bình quân 17 tiêu chí/xã.",
            [(ClaimKind.AveragePerItem, "17", AuditClass.Consistent)]),

        // A part in a bracket is no value that the change behind the bracket is of.
        ("Học sinh giỏi đạt 62 giải (4 giải Nhất, 18 giải Nhì, 40 giải Ba), tăng 9 giải so với năm học trước (53 giải).",
            [(ClaimKind.Sum, "62", AuditClass.Consistent), (ClaimKind.Change, "9", AuditClass.Consistent)]),
        ("Học sinh giỏi đạt 62 giải (22 giải Nhì, 40 giải Ba), tăng 9 giải (17%).",
            [(ClaimKind.GrowthFromChange, "17", AuditClass.Consistent)]),
        ("Phạm pháp hình sự 20 vụ (giảm 5 vụ so với cùng kỳ - 20%).",
            [(ClaimKind.GrowthFromChange, "20", AuditClass.Consistent)]),
        ("Kế hoạch vốn năm 2024 là 480 tỷ đồng (vốn tỉnh 190 tỷ đồng, vốn huyện 290 tỷ đồng).",
            [(ClaimKind.Sum, "480", AuditClass.Consistent)]),
        ("Kế hoạch vốn: 250.000 triệu đồng, đã phân bổ 245.000 triệu đồng, đạt 98%; giải ngân 40.000 triệu đồng, đạt 16% kế hoạch.",
            [(ClaimKind.Attainment, "16", AuditClass.Consistent)]),

        // What a sentence before prints.
        ("Tỷ lệ giải ngân đạt 91%, cao hơn cùng kỳ 4 điểm phần trăm (cùng kỳ đạt 87%).",
            [(ClaimKind.Change, "4", AuditClass.Consistent)]),
        ("Tổng thu năm 2022 là 1.240 tỷ đồng. Năm 2023 thu 1.345 tỷ đồng, tăng 8,5%.",
            [(ClaimKind.Growth, "8,5", AuditClass.Consistent)]),
        ("Tổng thu năm 2022 là 1.240 tỷ đồng. Năm 2023 thu 1.345 tỷ đồng, tăng 6,5% so với dự toán.",
            []),
        ("Kế hoạch trồng rừng được giao là 500 ha. Đã trồng được 480 ha. Như vậy đạt 96% kế hoạch.",
            [(ClaimKind.Attainment, "96", AuditClass.Consistent)]),
        ("Tiếp nhận 1.860 hồ sơ. Đã giải quyết 1.790 hồ sơ, đang giải quyết 70 hồ sơ.",
            [(ClaimKind.Sum, "1.860", AuditClass.Consistent)]),
        ("Tiếp nhận 1.860 hồ sơ. Đã giải quyết 1.790 hồ sơ, đang giải quyết 60 hồ sơ trực tuyến.",
            []),

        // Numbers of a changed thing in the sentence before.
        ("Tổng đàn có 6.180 con trâu và 9.420 con bò. So với cùng kỳ, đàn trâu giảm 220 con (3,4%).",
            [(ClaimKind.GrowthFromChange, "3,4", AuditClass.Consistent)]),
        ("Phát phiếu: đồng ý 62%, không đồng ý 31%, không ý kiến 7%.",
            [(ClaimKind.SharesSum, "100", AuditClass.Consistent)]),
        ("Phát phiếu: đồng ý 62%, không đồng ý 31%, không ý kiến 9%.",
            []),
    ];
}
