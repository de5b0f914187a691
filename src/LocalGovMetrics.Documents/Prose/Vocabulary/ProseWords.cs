namespace LocalGovMetrics.Documents.Prose;

/// <summary>The words of running text that tell about numbers, as data: a row lists synonyms between bars. Vietnamese and English stand side by side.</summary>
internal static class ProseWords
{
    public static readonly (string Phrases, ProseCue Cue)[] Data =
    [
        ("trên|hơn|lớn hơn|nhiều hơn|vượt trên|over|more than|above|exceeding", ProseCue.MoreThan),
        ("ít nhất|tối thiểu|không dưới|at least|no fewer than|no less than", ProseCue.AtLeast),
        ("dưới|chưa đến|chưa đầy|chưa tới|under|below|less than|fewer than", ProseCue.LessThan),
        ("không quá|tối đa|không vượt quá|at most|no more than|up to", ProseCue.AtMost),
        ("khoảng|xấp xỉ|ước khoảng|chừng|about|around|approximately|roughly|some|circa", ProseCue.About),
        ("gần|ngót|nearly|almost|close to", ProseCue.Nearly),

        ("tăng|tăng thêm|tăng trưởng|tăng trưởng đạt|tăng được|tốc độ tăng|tăng cao|vượt lên|cao hơn|up|up by|rose|rose by|risen|risen by|grew|grew by|grown|grown by|increase of|increased|increased by|an increase of|growth of|a rise of|rise of|up on|higher by|climbed|climbed by", ProseCue.Increase),
        ("giảm|giảm được|giảm bớt|giảm đi|thấp hơn|down|down by|fell|fell by|fallen|fallen by|decrease of|decreased|decreased by|a decrease of|dropped|dropped by|reduction of|a reduction of|reduced by|declined|declined by|a fall of|fall of|lower by|cut by", ProseCue.Reduction),
        ("increase|rise|growth|uplift|improvement", ProseCue.RiseNoun),
        ("reduction|decrease|decline|drop|fall", ProseCue.FallNoun),
        ("giảm còn|giảm xuống|giảm xuống còn|xuống còn|xuống|còn|tăng lên|nâng lên|lên|lên đến|lên tới|lên thành|đến nay đạt|fell to|rose to|increased to|decreased to|dropped to|reduced to|grew to|declined to|up to a total of|climbed to", ProseCue.ChangedTo),
        ("nâng tổng số|đưa tổng số|nâng tổng|bringing the total|bringing the total number|taking the total|raising the total", ProseCue.RaisedTotal),
        ("từ|from", ProseCue.From),
        ("đến|tới|to", ProseCue.To),

        ("đạt|bằng|hoàn thành|ước đạt|thực hiện|ước thực hiện|đạt được|đạt bằng|reached|achieved|achieving|reaching|met|equal to|or|delivering|equivalent", ProseCue.Attain),
        ("vượt|vượt mức|exceeded|exceeded by|exceeding by|beat|ahead of plan by", ProseCue.Exceed),
        ("chiếm|tỷ lệ|tỉ lệ|chiếm tỷ lệ|chiếm tỉ lệ|đạt tỷ lệ|đạt tỉ lệ|với tỷ lệ|chiếm khoảng|rate|share|proportion|a rate of|a share of|accounting for|accounts for|accounted for|representing|represents|making up|makes up|constituting|percentage", ProseCue.Share),
        ("tương đương|tương ứng|ứng với|tương ứng với|tương đương với|i.e|equivalent to|corresponding to", ProseCue.Equivalent),
        ("kế hoạch|kh|dự toán|mục tiêu|nghị quyết|chỉ tiêu giao|kế hoạch vốn|chỉ tiêu kế hoạch|plan|the plan|planned|budget|the budget|budgeted|target|the target|of plan|of target|of budget|annual plan|annual target|estimate", ProseCue.Plan),
        ("chỉ tiêu|tiêu chí|targets|indicators|measures|criteria|kpis|objectives|commitments", ProseCue.Criteria),
        ("so với|so|so sánh với|compared with|compared to|than|on|against|versus|relative to|over the same", ProseCue.CompareWith),
        ("cùng kỳ|cùng kì|ck|cùng kỳ năm|đầu năm|thời điểm đầu năm|năm trước|năm ngoái|cùng kỳ năm trước|cùng kỳ năm ngoái|cùng kì năm trước|kỳ trước|năm liền trước|cùng thời điểm năm trước|svck|last year|previous year|the previous year|prior year|the prior year|a year earlier|the year before|year on year|year earlier|same period", ProseCue.Previous),

        ("trong đó|trong số đó|trong số này|trong tổng số đó|of which|of whom|of these|of them|among them|including|this includes", ProseCue.OfWhich),
        ("gồm|bao gồm|gồm có|chia ra|phân theo|bằng các hình thức|bằng hình thức|với các hình thức|comprising|comprised|consisting of|made up of|consists of|comprises|broken down into|split between", ProseCue.Comprises),
        ("như|chủ yếu|chủ yếu là|điển hình|nhất là|tiêu biểu|đặc biệt|đặc biệt là|trước hết|such as|notably|mainly|chiefly|for example|especially|e.g", ProseCue.SuchAs),
        ("tổng số|tổng cộng|tổng|toàn bộ|total|a total of|in total|the total|overall", ProseCue.Total),
        ("trên tổng số|trong tổng số|trên tổng|trong số|out of|out of the|out of a total of|of the|of our|of its|of their|of all|of", ProseCue.OutOf),
        ("còn lại|số còn lại|phần còn lại|the remaining|remaining|the rest|remainder|the other", ProseCue.Rest),
        ("bình quân|trung bình|bình quân mỗi năm|bình quân hàng năm|bình quân hằng năm|trung bình mỗi năm|average|an average of|on average|averaging|mean|average annual", ProseCue.Average),
        ("mỗi năm|hằng năm|hàng năm|một năm|a year|per year|per annum|annually|each year|every year|yearly", ProseCue.PerYear),
        ("gấp|gấp hơn|gấp khoảng", ProseCue.Multiple),
        ("năm|năm học|niên vụ|year|in|since|by|fy|financial year|school year", ProseCue.Year),
        ("tháng|january|february|march|april|may|june|july|august|september|october|november|december", ProseCue.Month),
        ("quý|quí|q|quarter", ProseCue.Quarter),
        ("ngày|sáng ngày|chiều ngày|day", ProseCue.Day),
        ("giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì|niên khóa|gđ|period|term", ProseCue.Span),
        ("số|số hiệu|nghị quyết số|quyết định số|chỉ thị số|kết luận số|thông báo số|khóa|khoá|điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|biểu số|bảng|hình|trang|tỉnh lộ|quốc lộ|hương lộ|đường|đường số|ql|tl|dt|khu|phân khu|khối|khối phố|tổ|tổ dân phố|thôn|ấp|xóm|buôn|bản|khóm|khu phố|tiểu khu|lô|cụm|đội|vùng|cấp|cấp độ|mức độ|mức|loại|lớp|bậc|nhóm|đề án|chương trình|nghị định|thông tư|quyết định|chỉ thị|phường|quận|điện thoại|đt|fax|tel|phone|hotline|no|section|part|chapter|table|figure|page|appendix|annex|schedule|article|paragraph|route|road|highway|zone|ward|district|grade|level|phase|stage|tier|band|category|class|group|step|item|version|act|resolution|decision|decree|circular|note|strategic objective|goal|objective|priority|theme|pillar|lot", ProseCue.Name),

        ("thứ|lần thứ|kỳ họp thứ|phiên thứ|xếp thứ|đứng thứ|vị thứ|xếp vị thứ|hạng|thứ hạng|xếp hạng|rank|ranked|ranking|place|hạng thứ", ProseCue.Ordinal),

        ("và|and|as well as|cùng", ProseCue.And),
        ("đã|đã được|already", ProseCue.Done),
        ("đang|đang được|in progress|under way|underway|ongoing|pending", ProseCue.Ongoing),
        ("chưa|chưa được|không được|not yet|outstanding", ProseCue.NotYet),
        ("đúng hạn|trước hạn|quá hạn|trễ hạn|trước và đúng hạn|đúng và trước hạn|chậm hạn|trong hạn|on time|late|overdue|in time", ProseCue.Punctual),
        ("phấn đấu|quyết tâm|đặt mục tiêu|hướng tới|hướng đến|nhằm đạt|aims|aim|aiming|plans to|will|should|intends|expects to", ProseCue.Aim),
        ("cơ cấu|structure", ProseCue.Structure),
        ("đạt và vượt|vượt và đạt|hoàn thành và vượt|đạt kế hoạch|đạt và vượt kế hoạch|đạt chỉ tiêu|achieved or exceeded|met or exceeded|were met|on target|were achieved|on track", ProseCue.Met),
        ("không đạt|chưa đạt|chưa hoàn thành|không hoàn thành|missed|not met|not achieved|were missed|off track", ProseCue.NotMet),
        ("kỷ niệm|kỉ niệm|sơ kết|tổng kết|anniversary|sau|qua", ProseCue.Anniversary),

        ("dân số|số lượng|chỉ số|hệ số|con số|quân số|doanh số|số vốn|số dư|là|có|được|với|thêm|đã có|hiện có|gồm có|số tiền|số tiền là|giao|đề ra|được giao|tỉnh giao|huyện giao|cả năm|là được|tức|tức là|mức|còn có|was|were|is|are|by a|at|the|a|an|of about|just|only|now|stood at|came to|amounted to", ProseCue.Fill),
    ];
}
