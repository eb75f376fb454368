namespace IacGuard.Model;

/// <summary>Stacks that are deployed together and see each other's exports: a cdk.out folder, a template with its nested ones, or one template.</summary>
public sealed class App
{
    /// <summary>Binds the stacks together.</summary>
    public App(IReadOnlyList<Stack> stacks)
    {
        Stacks = stacks;
        foreach (var stack in stacks)
        {
            stack.App = this;
            ResourceCount += stack.Resources.Count;
        }
    }

    /// <summary>The stacks, in the order of the manifest or as met.</summary>
    public IReadOnlyList<Stack> Stacks { get; }

    /// <summary>How many resources they have together.</summary>
    public int ResourceCount { get; }
}
