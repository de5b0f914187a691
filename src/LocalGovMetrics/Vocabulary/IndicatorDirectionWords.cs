namespace LocalGovMetrics;

/// <summary>Phrases of indicators' names, as data: one line a subject, Vietnamese and English side by side.</summary>
internal static class IndicatorDirectionWords
{
    public static IReadOnlyList<string> Lower { get; } = Split(
        "hộ nghèo|tỷ lệ nghèo|tỉ lệ nghèo|nghèo đa chiều|cận nghèo|tái nghèo|người nghèo|hộ đói|poverty|poor household|poor households|in poverty|people in poverty|deprivation|food insecurity|homeless|homelessness|rough sleeping|rough sleepers|temporary accommodation",
        "thất nghiệp|thiếu việc làm|mất việc|unemployment|unemployed|underemployment|jobless|joblessness|claimant count|neet",
        "tử vong|chết|tử suất|mortality|deaths|death rate|fatality|fatalities|killed|stillbirth|stillbirths|suicide|suicides",
        "suy dinh dưỡng|thấp còi|nhẹ cân|thiếu cân|gầy còm|béo phì|thừa cân|malnutrition|undernutrition|malnourished|stunting|stunted|wasting|underweight|obesity|obese|overweight|anaemia|anemia",
        "mắc bệnh|ca mắc|số ca mắc|tỷ lệ mắc|tỉ lệ mắc|nhiễm hiv|nhiễm bệnh|dịch bệnh|ổ dịch|ngộ độc|ngộ độc thực phẩm|sốt xuất huyết|incidence|prevalence|infections|infection rate|disease rate|new cases|smoking|smokers|smoking prevalence|teenage pregnancy|teenage pregnancies|tỷ suất sinh con thứ ba|sinh con thứ ba|sinh con thứ 3|tảo hôn|kết hôn cận huyết|hôn nhân cận huyết|child marriage|child marriages|early marriage|child labour|child labor|lao động trẻ em",
        "tai nạn|tai nạn giao thông|tai nạn lao động|va chạm giao thông|số người bị thương|bị thương|accidents|accident rate|road accidents|collisions|casualties|injuries|injured|ksi",
        "tội phạm|phạm pháp|phạm pháp hình sự|vụ án|trộm cắp|tệ nạn|ma túy|người nghiện|tái phạm|bạo lực|bạo lực gia đình|xâm hại|crime|crimes|offences|offenses|reoffending|burglary|burglaries|robbery|violence|antisocial behaviour|anti social behaviour|domestic abuse|fly tipping|flytipping|fly tips|vandalism",
        "cháy|vụ cháy|cháy nổ|cháy rừng|hỏa hoạn|fires|fire deaths|arson|dwelling fires",
        "nợ xấu|nợ quá hạn|nợ đọng|nợ đọng thuế|nợ thuế|nợ công|dư nợ công|nợ đọng xây dựng cơ bản|bội chi|thâm hụt|nhập siêu|thua lỗ|bad debt|bad debts|non performing loan|non performing loans|npl|overdue debt|arrears|rent arrears|tax arrears|deficit|budget deficit|public debt|indebtedness",
        "lạm phát|chỉ số giá|chỉ số giá tiêu dùng|cpi|inflation|consumer price index|cost per|unit cost|chi phí không chính thức",
        "khiếu nại|tố cáo|đơn thư|đơn thư khiếu nại|phản ánh kiến nghị tồn đọng|complaints|complaint rate|complaints received|grievances",
        "thời gian chờ|thời gian giải quyết|thời gian xử lý|thời gian thực hiện thủ tục|số ngày giải quyết|thời gian trung bình giải quyết|thời gian phản hồi|thời gian cấp phép|chờ đợi|waiting|waiting time|waiting times|waiting list|wait time|wait times|response time|response times|processing time|time to process|days to process|time taken|time to resolve|days to resolve|turnaround time|turnaround|days taken|sickness absence|days lost|absence|absenteeism|delayed transfers",
        "trễ hạn|quá hạn|chậm trễ|chậm tiến độ|tồn đọng|hồ sơ quá hạn|hồ sơ trễ hạn|hồ sơ tồn đọng|án tồn|overdue|backlog|backlogs|late applications|delays|delay|outstanding cases|unresolved",
        "bỏ học|nghỉ học|lưu ban|mù chữ|chưa đạt chuẩn nghề nghiệp|dropout|dropouts|drop out|school leaving|early school leaving|early school leavers|school leavers without|exclusions|truancy|illiteracy|illiterate|absentees",
        "ô nhiễm|phát thải|khí thải|khí nhà kính|chất thải chưa xử lý|rác thải chưa thu gom|bụi mịn|nồng độ bụi|mất rừng|phá rừng|vi phạm|số vụ vi phạm|emissions|greenhouse gas|greenhouse gases|carbon footprint|pollution|air pollution|pollutants|deforestation|residual waste|waste to landfill|landfill|energy consumption|violations|breaches",
        "thất thoát|thất thoát nước|thất thoát nước sạch|thất thu|tổn thất|tổn thất điện năng|hao hụt|thiệt hại|thiệt hại do thiên tai|lãng phí|leakage|water loss|non revenue water|losses|error rate|missed bins|missed collections|missed bin collections|vacancy|vacancies|vacancy rate|void|voids|empty homes|empty properties|staff turnover|potholes|nhà tạm|nhà dột nát|nhà tạm dột nát|substandard housing|overcrowding",
        "gini|hệ số gini|bất bình đẳng|chênh lệch giàu nghèo|inequality|tỷ số giới tính khi sinh|mất cân bằng giới tính");

    public static IReadOnlyList<string> Higher { get; } = Split(
        "thu nhập|thu nhập bình quân|thu nhập bình quân đầu người|grdp|gdp|tổng sản phẩm|giá trị sản xuất|giá trị tăng thêm|giá trị gia tăng|income|incomes|gross domestic product|value added|gross output|earnings|household income|productivity|năng suất|năng suất lao động|sản lượng|output|yield|yields",
        "tăng trưởng|tốc độ tăng trưởng|tốc độ tăng|growth|growth rate|economic growth",
        "thu ngân sách|thu ngân sách nhà nước|tổng thu|doanh thu|kim ngạch xuất khẩu|xuất khẩu|xuất siêu|vốn đầu tư|đầu tư toàn xã hội|thu hút đầu tư|tổng mức bán lẻ|lợi nhuận|revenue|revenues|exports|investment|retail sales|profit|surplus|budget revenue|council tax collected|collection rate|tax collection|tourist arrivals|khách du lịch|lượt khách|visitors|visits",
        "bao phủ|tỷ lệ bao phủ|tỷ lệ che phủ rừng|che phủ rừng|độ che phủ rừng|diện tích rừng trồng|trồng rừng|coverage|forest cover|forest coverage|take up|uptake|enrolment|enrollment|participation|attendance|reach rate",
        "đạt chuẩn|chuẩn quốc gia|đạt chuẩn quốc gia|nông thôn mới|đạt chuẩn nông thôn mới|gia đình văn hóa|khu dân cư văn hóa|đô thị hóa|tỷ lệ đô thị hóa|meeting the standard|standard met|standards met|meet the standard|meeting standards|accredited|certified|ocop",
        "bảo hiểm y tế|bảo hiểm xã hội|bảo hiểm thất nghiệp|tham gia bảo hiểm|bhyt|bhxh|bhtn|insured|insurance coverage|health insurance|social insurance|unemployment insurance",
        "nước sạch|nước hợp vệ sinh|nhà tiêu hợp vệ sinh|thu gom rác|thu gom chất thải|chất thải được thu gom|rác thải được thu gom|được thu gom|được xử lý|clean water|safe water|drinking water|sanitation|improved sanitation|electricity access|access to electricity|sử dụng điện|recycling|recycled|composted|recycling rate|renewable energy|waste collected",
        "hài lòng|mức độ hài lòng|satisfaction|satisfied|approval rating|trust",
        "thoát nghèo|giảm nghèo|hộ thoát nghèo|giảm hộ nghèo|poverty reduction|lifted out of poverty|escaped poverty",
        "lao động qua đào tạo|qua đào tạo|có việc làm|việc làm mới|giải quyết việc làm|tạo việc làm|lao động có việc làm|employment|employment rate|jobs created|employed|trained workers|apprenticeships|apprentices",
        "tiêm chủng|tiêm đủ|tuổi thọ|tuổi thọ bình quân|bác sĩ|bác sỹ|giường bệnh|số bác sĩ|immunisation|immunization|vaccination|vaccinated|life expectancy|doctors|nurses|hospital beds|screening|breastfeeding",
        "tốt nghiệp|huy động trẻ|đi học|trẻ đến trường|phổ cập|biết chữ|học sinh giỏi|graduation|graduates|literacy|literate|enrolled|school attendance|attainment|pass rate|qualification|qualifications",
        "đúng hạn|trước hạn|dịch vụ công trực tuyến|trực tuyến|giải ngân|tỷ lệ giải ngân|số hóa|chuyển đổi số|cải cách hành chính|par index|papi|pci|on time|in time|within target time|online services|digital services|disbursement|disbursed|resolved|processed on time",
        "nhà ở xã hội|nhà ở hoàn thành|affordable homes|affordable housing|homes built|new homes|homes completed|decent homes|diện tích nhà ở bình quân|đường được bê tông hóa|bê tông hóa|cứng hóa|kiên cố hóa|paved roads|roads in good condition|library loans|active library users");

    /// <summary>Words that turn a name round: less of what is better lower.</summary>
    public static IReadOnlyList<string> Turning { get; } = Split(
        "giảm|kéo giảm|cắt giảm|giảm thiểu|xóa|xoá|thoát|thu hồi|xử lý|giải quyết|khắc phục|phòng|phòng ngừa|phòng chống|ngăn chặn|điều tra|khám phá|triệt phá|phá án|dập tắt|cai nghiện|hỗ trợ|được hỗ trợ|xây mới thay thế",
        "reduction|reductions|reduced|reduce|reducing|decrease|decreased|decline|fall in|drop in|cut in|fewer|prevented|prevention|preventing|avoided|resolved|cleared|clearance|detected|detection|solved|recovered|recovery|upheld within|answered|responded|relief|removed|removal|cleaned|filled|repaired|supported|helped");

    /// <summary>Words with which a name may mean the opposite; nothing is known then.</summary>
    public static IReadOnlyList<string> Negations { get; } = Split("không|chưa|chẳng|thiếu|ngoài|phi|not|no|non|without|lack of|lacking|outside|never|excluding|other than");

    /// <summary>Words that hold others which mean nothing in them.</summary>
    public static IReadOnlyList<string> Neutral { get; } = Split(
        "không khí|không gian|hàng không|không gian mạng|không chuyên trách|không dùng tiền mặt|phi nông nghiệp|văn phòng|quốc phòng|phòng học|phòng họp|phòng khám|hải phòng|dự phòng|non agricultural|non farm|free school|cơ cấu|tỷ trọng|thu gom và xử lý|thời gian làm việc|diện tích cháy");

    private static string[] Split(params ReadOnlySpan<string> rows) =>
        [.. string.Join('|', rows.ToArray()).Split('|')];
}
