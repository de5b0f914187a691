namespace LocalGovMetrics.Columns;

/// <summary>Arithmetic on several numbers at once, by one width of the hardware; a mask is a vector of all ones or all zeros.</summary>
/// <remarks>The kernels are written once over this interface and compiled apart for every width. Each operation is the correctly rounded
/// one of IEEE 754, so every width gives the same bits.</remarks>
internal interface ILanes<TVector>
    where TVector : struct
{
    static abstract int Width { get; }

    static abstract TVector Of(double value);

    static abstract TVector OfBits(ulong bits);

    static abstract TVector Load(ref readonly double source, int offset);

    /// <summary>Loads integers as numbers.</summary>
    static abstract TVector LoadWhole(ref readonly int source, int offset);

    /// <summary>The reciprocals of integers, rounded once; of none that is 0.</summary>
    static abstract TVector ReciprocalOf(ref readonly int source, int offset);

    static abstract void Store(TVector vector, ref double target, int offset);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Subtract(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Divide(TVector left, TVector right);

    /// <summary>left × right + addend, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector addend);

    static abstract TVector SquareRoot(TVector value);

    static abstract TVector And(TVector left, TVector right);

    static abstract TVector Or(TVector left, TVector right);

    /// <summary>Loads bytes that are all ones or all zeros, as a mask.</summary>
    static abstract TVector LoadMask(ref readonly byte source, int offset);

    /// <summary>The larger bits of each number, as whole numbers.</summary>
    static abstract TVector MaxBits(TVector left, TVector right);

    /// <summary>Where the bits of each number are more than others, as whole numbers.</summary>
    static abstract TVector IsMoreBits(TVector left, TVector right);

    /// <summary>Adds the bits of each number, as whole numbers that wrap.</summary>
    static abstract TVector AddBits(TVector left, TVector right);

    /// <summary>Subtracts the bits of each number, as whole numbers that wrap.</summary>
    static abstract TVector SubtractBits(TVector left, TVector right);

    /// <summary>Moves the bits of each number up.</summary>
    static abstract TVector ShiftUp(TVector value, int bits);

    /// <summary>Moves the bits of each number down, zeros following.</summary>
    static abstract TVector ShiftDown(TVector value, int bits);

    static abstract TVector IsMore(TVector left, TVector right);

    static abstract TVector IsAtLeast(TVector left, TVector right);

    static abstract TVector Select(TVector mask, TVector whereSet, TVector otherwise);

    /// <summary>One bit for each number of a mask, the first lowest.</summary>
    static abstract uint BitsOf(TVector mask);

    /// <summary>The mask of the lowest bits, the first number's lowest.</summary>
    static abstract TVector MaskOf(uint bits);
}
