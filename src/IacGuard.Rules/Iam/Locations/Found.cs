using System.Globalization;
using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>A value met on the way through a resource.</summary>
/// <param name="Value">The value; never a choice.</param>
/// <param name="Path">Its property path.</param>
/// <param name="Guard">The condition under which it is there; null when it always is.</param>
internal sealed record Found(Value Value, string Path, Condition? Guard)
{
    /// <summary>An entry below.</summary>
    public Found Down(string name, Value value) => new(value, Path.Length == 0 ? name : Path + "." + name, Guard);

    /// <summary>An item below.</summary>
    public Found Item(int index, Value value) => new(value, Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", Guard);

    /// <summary>The values that this one can be: its choices opened, what is absent left out.</summary>
    public IEnumerable<Found> Alternatives()
    {
        if (Value is not ChoiceValue choice)
        {
            return Value.IsAbsent ? [] : [this];
        }

        var whenTrue = new Found(choice.WhenTrue, Path, And(Guard, choice.Condition)).Alternatives();
        return whenTrue.Concat(new Found(choice.WhenFalse, Path, And(Guard, new NotCondition(choice.Condition))).Alternatives());
    }

    /// <summary>Both conditions together; null stands for always.</summary>
    public static Condition? And(Condition? left, Condition? right) => left is null ? right : right is null ? left : new AndCondition([left, right]);
}
