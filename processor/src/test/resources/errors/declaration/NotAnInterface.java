import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Vector;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 3))
abstract /*!*/class NotAnInterface { // TEN101
  // One mistake is one error: that nothing in here is a network either is not said.
  @Dense(units = 0)
  abstract String dense(int x);
}

@Network
/*!*/enum AnEnum { // TEN101
  ONE
}

@Network
@/*!*/interface AnAnnotation { // TEN101
  int value();
}
