using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>In which way units and changes contradict each other.</summary>
[JsonConverter(typeof(EnumTextConverter<RegisterContradictionCode>))]
public enum RegisterContradictionCode
{
    /// <summary>A change names a unit that the register does not have.</summary>
    UnknownUnit = 0,

    /// <summary>Two units have the same identity.</summary>
    DuplicateIdentity = 1,

    /// <summary>The same change stands twice.</summary>
    DuplicateChange = 2,

    /// <summary>A unit ends before it begins.</summary>
    EndsBeforeItBegins = 3,

    /// <summary>A code means two units on the same days.</summary>
    CodeOverlap = 4,

    /// <summary>A unit still exists when the change that ends it takes effect, or exists already before the change that creates it.</summary>
    Overlap = 5,

    /// <summary>A unit has ended days before the change that ends it takes effect: on those days there is neither it nor its successor.</summary>
    Gap = 6,

    /// <summary>A change takes effect before its unit or predecessor exists.</summary>
    BeforeItExists = 7,

    /// <summary>A change takes effect after its unit or predecessor has ended.</summary>
    AlreadyEnded = 8,

    /// <summary>A change passes territory to a successor that does not exist yet.</summary>
    SuccessorBeforeItExists = 9,

    /// <summary>A change passes territory to a successor that has ended.</summary>
    SuccessorAlreadyEnded = 10,

    /// <summary>Units become each other in a circle.</summary>
    Cycle = 11,

    /// <summary>Two changes of the same day give a unit different names, kinds or parents.</summary>
    ConflictingChanges = 12,

    /// <summary>The unit above is not in the register.</summary>
    UnknownParent = 13,

    /// <summary>The unit above does not exist on a day on which the unit stands under it.</summary>
    ParentDoesNotExist = 14,

    /// <summary>Units stand above each other in a circle.</summary>
    ParentCycle = 15,
}
