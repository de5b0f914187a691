namespace LocalGovMetrics.Answers.Questions;

/// <summary>What one line is answered with.</summary>
/// <param name="IsAnswer">Whether it could be answered.</param>
/// <param name="Text">The answer or its errors, one line of JSON in UTF-8 without its end.</param>
internal readonly record struct AnswerLine(bool IsAnswer, byte[] Text);
