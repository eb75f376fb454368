using Amazon.CDK;

namespace NonCompliant;

/// <summary>
/// Stacks that break the rules on purpose, one per family. A comment <c>expect: IG2001</c> stands at the line that must be found; the tests compare
/// these comments with what is found, in both directions.
/// </summary>
public static class Stacks
{
    /// <summary>Adds every stack to an app.</summary>
    public static void AddAll(App app)
    {
        new WildcardStack(app, nameof(WildcardStack));
        new UnencryptedStack(app, nameof(UnencryptedStack));
        new LossyStack(app, nameof(LossyStack));
        new MisnamedStack(app, nameof(MisnamedStack));
    }
}
