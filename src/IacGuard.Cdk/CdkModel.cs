using IacGuard.Model;

namespace IacGuard.Cdk;

/// <summary>What one C# type creates, as a model.</summary>
/// <param name="App">The model to judge: one stack.</param>
public sealed record CdkModel(App App)
{
    /// <summary>The resources of the type.</summary>
    public Stack Stack => App.Stacks[0];
}
