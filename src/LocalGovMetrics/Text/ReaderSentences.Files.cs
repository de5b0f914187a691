namespace LocalGovMetrics.Text;

/// <content>What is said of files.</content>
internal static partial class ReaderSentences
{
    private static readonly (string English, string Vietnamese)[] Files =
    [
        ("The file is empty. Expected a header line with the names of the columns.", "Tệp trống. Cần một dòng tiêu đề có tên các cột."),
        ("The file is {0}, not a table of text. Save it as CSV UTF-8.", "Tệp này là {0}, không phải bảng dạng văn bản. Hãy lưu thành CSV UTF-8."),
        ("an Excel workbook", "bảng tính Excel"),
        ("an Excel workbook or Word document", "bảng tính Excel hoặc văn bản Word"),
        ("an old Excel workbook or Word document", "bảng tính Excel hoặc văn bản Word kiểu cũ"),
        ("a Word document", "văn bản Word"),
        ("a PowerPoint presentation", "bản trình chiếu PowerPoint"),
        ("an OpenDocument file", "tệp OpenDocument"),
        ("a ZIP archive", "tệp nén ZIP"),
        ("a compressed archive", "tệp nén"),
        ("a PDF", "tệp PDF"),
        ("a picture", "tệp ảnh"),
        ("a Parquet file", "tệp Parquet"),
        ("an RTF document", "văn bản RTF"),
        ("a web page", "trang web"),
        ("a program", "tệp chương trình"),
        ("UTF-16 without a byte order mark", "UTF-16 không có dấu thứ tự byte"),
        ("The row is not well formed.", "Dòng không đúng quy cách."),
        ("The line is longer than {0} characters. Reading stopped here.", "Dòng dài hơn {0} ký tự. Dừng đọc tại đây."),
        ("A cell is longer than {0} characters; its quote opens on line {1}. Reading stopped here.", "Một ô dài hơn {0} ký tự; dấu nháy mở ở dòng {1}. Dừng đọc tại đây."),
        ("A cell is longer than {0} characters. Reading stopped here.", "Một ô dài hơn {0} ký tự. Dừng đọc tại đây."),
        ("The row has more than {0} cells. Reading stopped here.", "Dòng có hơn {0} ô. Dừng đọc tại đây."),
        ("The file is larger than {0} bytes. Reading stopped here.", "Tệp lớn hơn {0} byte. Dừng đọc tại đây."),
        ("There are further errors. Reading stopped here.", "Còn các lỗi khác. Dừng đọc tại đây."),
        ("A quote stands inside a cell that is not quoted. Quote the whole cell and double the quotes in it.", "Có dấu nháy bên trong ô không đặt trong nháy. Hãy đặt cả ô trong nháy và viết đôi các dấu nháy bên trong."),
        ("Text follows a closing quote; the cell's quote opens on line {0}. A quote inside a quoted cell is doubled.", "Có chữ sau dấu nháy đóng; dấu nháy của ô mở ở dòng {0}. Dấu nháy bên trong ô đặt trong nháy phải viết đôi."),
        ("The quote that opens on this line is never closed.", "Dấu nháy mở ở dòng này không được đóng."),
        ("Half of a surrogate pair stands alone; that is no character.", "Nửa cặp ký tự thay thế đứng riêng, không phải là ký tự."),
        ("A NUL character is no text. Is this a binary file, or UTF-16 without a byte order mark?", "Ký tự NUL không phải là chữ. Đây có phải tệp nhị phân, hay UTF-16 không có dấu thứ tự byte?"),
        ("Some bytes are not valid {0}. Save the file as UTF-8.", "Một số byte không hợp lệ theo {0}. Hãy lưu tệp theo UTF-8."),
        ("A control character ({0}) is no text.", "Ký tự điều khiển ({0}) không phải là chữ."),
        ("A record is too long to be read block by block, or the file changed while it was read.", "Một bản ghi quá dài để đọc theo khối, hoặc tệp đã thay đổi trong khi đọc."),
        ("Columns of the type {0} are not read.", "Không đọc cột kiểu {0}."),
        ("The file has {0} columns, more than {1}.", "Tệp có {0} cột, nhiều hơn {1}."),
        ("The file has no columns.", "Tệp không có cột nào."),
    ];
}
