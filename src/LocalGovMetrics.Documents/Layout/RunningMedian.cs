namespace LocalGovMetrics.Documents.Layout;

/// <summary>The middle of the numbers that were added so far, without sorting them anew for each.</summary>
internal sealed class RunningMedian
{
    private readonly PriorityQueue<double, double> _above = new();

    // Its first is its largest.
    private readonly PriorityQueue<double, double> _below = new();

    public int Count => _above.Count + _below.Count;

    /// <summary>Gets the middle number; of an even count the upper of the two in the middle.</summary>
    public double Upper => _above.Peek();

    public void Add(double number)
    {
        double least = _above.EnqueueDequeue(number, number);
        _below.Enqueue(least, -least);
        if (_below.Count > Count / 2)
        {
            double most = _below.Dequeue();
            _above.Enqueue(most, most);
        }
    }
}
