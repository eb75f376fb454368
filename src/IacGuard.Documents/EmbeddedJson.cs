using IacGuard.Model;
namespace IacGuard.Documents;
/// <summary>Temporary.</summary>
public static class EmbeddedJson
{
    /// <summary>Temporary.</summary>
    public static bool TryParse(Value text, out Value parsed)
    {
        parsed = AbsentValue.Instance;
        return text is null;
    }
}
